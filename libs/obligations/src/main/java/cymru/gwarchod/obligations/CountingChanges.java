package cymru.gwarchod.obligations;

import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.PolicyPacks;
import cymru.gwarchod.statutoryclock.RulesInForce;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar.ProclaimedDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/**
 * Changes what every service counts with: for the one service that keeps calendar and policy packs, whose database lets its
 * application write them. It counts with the change at once; the others, and the recount of what is open in each, follow
 * the event.
 */
@StatutoryRule({"TIME-R7", "SYS-08"})
@ApplicationScoped
public class CountingChanges {

    private final ProclaimedDays proclaimed;
    private final ActivatedPacks activated;
    private final Calendars calendars;
    private final Outbox outbox;

    CountingChanges(ProclaimedDays proclaimed, ActivatedPacks activated, Calendars calendars, Outbox outbox) {
        this.proclaimed = proclaimed;
        this.activated = activated;
        this.calendars = calendars;
        this.outbox = outbox;
    }

    /** What is in force; nobody counts, and nobody else changes it, before the transaction has ended. */
    public RulesInForce lock() {
        proclaimed.lockForChange();
        return calendars.rules();
    }

    /**
     * The calendar with one more day on which nobody works.
     *
     * @param day a day that is worked so far; ask the calendar that {@link #lock()} gives
     */
    public WorkingDayCalendar proclaim(ProclaimedDay day, Instant at) {
        proclaimed.add(day, at);
        WorkingDayCalendar grown = calendars.inForce();
        outbox.publish(new CalendarChanged(
                at,
                new CalendarChanged.Data(
                        grown.version(),
                        List.of(new CalendarChanged.Proclaimed(
                                day.date(), day.name().en(), day.name().cy(), at)))));
        return grown;
    }

    /**
     * The packs with one more, in force from its first day on.
     *
     * @param pack one that those which {@link #lock()} gives can take
     * @param document the text it was read from
     */
    public PolicyPacks activate(PolicyPack pack, String document, Instant at) {
        activated.add(pack, document, at);
        outbox.publish(new RulesetActivated(
                at, new RulesetActivated.Data(pack.ref().toString(), pack.effectiveFrom(), document, at)));
        return calendars.packs();
    }
}
