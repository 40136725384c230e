package cymru.gwarchod.obligations;

import cymru.gwarchod.statutoryclock.Explanation;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.PolicyPacks;
import cymru.gwarchod.statutoryclock.RulesInForce;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar.ProclaimedDay;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The calendar and the policy packs that this service counts with now: those of the release, the days proclaimed since
 * (TIME-R7) and the packs activated since (SYS-08). Whoever needs a due date that is not an obligation's asks
 * {@link #clock(Instant)}. A release with a pack or a calendar that cannot be used does not start.
 */
@Startup
@ApplicationScoped
public class Calendars {

    private final ProclaimedDays proclaimed;
    private final ActivatedPacks activated;
    private final WorkingDayCalendar released = WorkingDayCalendar.released();
    private final AtomicReference<Grown> newest = new AtomicReference<>(new Grown(List.of(), released));

    Calendars(ProclaimedDays proclaimed, ActivatedPacks activated) {
        this.proclaimed = proclaimed;
        this.activated = activated;
    }

    /** The calendar in force. */
    @Transactional
    public WorkingDayCalendar inForce() {
        List<ProclaimedDay> days = proclaimed.all();
        Grown known = newest.get();
        if (known.days().equals(days)) {
            return known.calendar();
        }
        Grown grown = new Grown(days, withDays(released, days));
        newest.set(grown);
        return grown.calendar();
    }

    /** The policy packs, in the order of their first days. */
    @Transactional
    public PolicyPacks packs() {
        return activated.known();
    }

    /** Packs and calendar as they are now, for whoever counts more than one due date. */
    @Transactional
    public RulesInForce rules() {
        return new RulesInForce(packs(), inForce());
    }

    /**
     * Packs and calendar as they were known at a moment, for a due date of something that was over by then: a day that is
     * proclaimed later moves nothing that is closed (TIME-R7).
     */
    @Transactional
    public RulesInForce rulesAsKnownAt(Instant moment) {
        return new RulesInForce(packs(), withDays(released, proclaimed.until(moment)));
    }

    /** The clock for what this trigger starts: the pack in force on its day, over the calendar in force. */
    @Transactional
    public StatutoryClock clock(Instant trigger) {
        return rules().clock(trigger);
    }

    /**
     * Keeps the calendar as it is to the end of the transaction. It comes before any obligation is touched, because whoever
     * recounts holds the calendar and then waits for obligations: the other way round each would wait for the other.
     */
    void hold() {
        proclaimed.hold();
    }

    /** The same as {@link #clock(Instant)}, for a due date that is written. */
    StatutoryClock clockToWriteWith(Instant trigger) {
        hold();
        return clock(trigger);
    }

    /**
     * Why it is due when it is due, day by day, with the pack and the calendar that it was counted with.
     *
     * @return empty if it was counted with a pack or a calendar that this release does not carry
     */
    public Optional<Explanation> explain(ObligationEvent.State obligation) {
        return explain(obligation.pack(), obligation.calendar(), new PeriodId(obligation.rule()), obligation.trigger());
    }

    /**
     * The same for what another table keeps of it, such as a work item.
     *
     * @param pack as it is kept, {@code GUIDANCE_2010_DRAFT@1}
     */
    @Transactional
    public Optional<Explanation> explain(String pack, String calendarVersion, PeriodId rule, Instant trigger) {
        return packs().pinned(PolicyPack.Ref.parse(pack), calendarVersion, inForce())
                .map(clock -> clock.explain(rule, trigger));
    }

    /** The clock that recounts over another calendar what was counted with that pack. */
    StatutoryClock recounting(PolicyPack.Ref pinned, WorkingDayCalendar calendar) {
        return packs().find(pinned)
                .map(pack -> new StatutoryClock(pack, calendar))
                .orElseThrow(() -> new IllegalStateException("this service does not know the pack " + pinned));
    }

    private static WorkingDayCalendar withDays(WorkingDayCalendar calendar, List<ProclaimedDay> days) {
        WorkingDayCalendar grown = calendar;
        for (ProclaimedDay day : days) {
            grown = grown.withProclaimedDay(day);
        }
        return grown;
    }

    private record Grown(List<ProclaimedDay> days, WorkingDayCalendar calendar) {}
}
