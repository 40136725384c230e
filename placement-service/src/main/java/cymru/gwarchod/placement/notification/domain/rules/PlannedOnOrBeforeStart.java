package cymru.gwarchod.placement.notification.domain.rules;

import cymru.gwarchod.statutoryclock.Due;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.LocalDate;

/** PLACE-03, AMB-13: the sources give no number for a planned placement; it is notified on or before its start. */
@StatutoryRule({"PLACE-03", "AMB-13"})
public final class PlannedOnOrBeforeStart {

    /** The period. */
    public static final PeriodId PERIOD = PeriodId.PLANNED_PLACEMENT;

    private PlannedOnOrBeforeStart() {}

    /** When the notification is due. */
    public static Due due(LocalDate startsOn, StatutoryClock clock) {
        return clock.due(PERIOD, startsOn);
    }
}
