package cymru.gwarchod.statutoryclock;

import java.time.Instant;
import java.time.LocalDate;

/** What due dates are counted with at a moment: the policy packs, each from its first day, over one calendar. */
public record RulesInForce(PolicyPacks packs, WorkingDayCalendar calendar) {

    /** The clock for what this trigger starts: the pack in force on its local date. */
    public StatutoryClock clock(Instant trigger) {
        return clock(StatutoryClock.localDate(trigger));
    }

    /** The clock for what begins with this day. */
    public StatutoryClock clock(LocalDate triggerDate) {
        return packs.clock(triggerDate, calendar);
    }
}
