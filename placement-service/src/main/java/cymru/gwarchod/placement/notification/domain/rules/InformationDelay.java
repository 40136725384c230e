package cymru.gwarchod.placement.notification.domain.rules;

import cymru.gwarchod.placement.notification.domain.Information;
import cymru.gwarchod.placement.notification.domain.InformationItem;
import cymru.gwarchod.placement.notification.domain.InformationState;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** PLACE-07: how many days after the start an item was received; what was there before the start took none. */
@StatutoryRule("PLACE-07")
public final class InformationDelay {

    private InformationDelay() {}

    /** Days from the start to the receipt of an item, or empty where it has not been received. */
    public static Optional<Long> days(Information information, InformationItem item, LocalDate startsOn) {
        return information
                .of(item)
                .filter(stated -> stated.state() == InformationState.PROVIDED)
                .map(stated ->
                        Math.max(0, ChronoUnit.DAYS.between(startsOn, StatutoryClock.localDate(stated.since()))));
    }
}
