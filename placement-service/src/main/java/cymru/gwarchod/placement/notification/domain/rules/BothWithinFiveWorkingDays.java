package cymru.gwarchod.placement.notification.domain.rules;

import cymru.gwarchod.statutoryclock.Due;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.LocalDate;

/**
 * PLACE-02, TIME-06: within five working days of the start of an emergency placement the recipients are notified and,
 * as a duty of its own, the authorities consult each other. Both are due on one day and met each by itself.
 */
@StatutoryRule({"PLACE-02", "TIME-06"})
public final class BothWithinFiveWorkingDays {

    /** The period of both. */
    public static final PeriodId PERIOD = PeriodId.EMERGENCY_PLACEMENT;

    private BothWithinFiveWorkingDays() {}

    /** When notification and consultation are due. */
    public static Due due(LocalDate startsOn, StatutoryClock clock) {
        return clock.due(PERIOD, startsOn);
    }
}
