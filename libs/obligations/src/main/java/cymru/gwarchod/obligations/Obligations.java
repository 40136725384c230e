package cymru.gwarchod.obligations;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.audit.SystemAudit;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.statutoryclock.Due;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryPeriod;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar.ProclaimedDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What must be done by when, in this service. Each change is one commit with the fact that causes it, and an event that
 * carries the whole state.
 */
@StatutoryRule({"TIME-R7", "TIME-R8", "COMP-02"})
@ApplicationScoped
public class Obligations {

    /** Why a clock ends: another one takes its place. */
    public static final String SUPERSEDED = "SUPERSEDED";
    /** Why a clock ends: the child has turned 18, and the young person's own clocks begin. */
    public static final String TURNED_18 = "TURNED_18";

    /** The review of an emergency access judges who looked; the end of the case does not settle it (security model, 6.4). */
    private static final Set<PeriodId> OUTLIVE_THE_CASE = Set.of(PeriodId.BREAK_GLASS_REVIEW);

    private static final Pattern REASON = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final String RECOMPUTE = "recomputeObligation";
    private static final String RESOURCE = "obligation";

    private final ObligationRows rows;
    private final Calendars calendars;
    private final Outbox outbox;
    private final SystemAudit audit;

    Obligations(ObligationRows rows, Calendars calendars, Outbox outbox, SystemAudit audit) {
        this.rows = rows;
        this.calendars = calendars;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Opens an obligation unless the same was opened before; answers when it is due. */
    public Due open(Opening opening, Instant now) {
        ObligationEvent.State state = counted(opening, now);
        insert(state, now);
        return state.due();
    }

    private boolean insert(ObligationEvent.State state, Instant now) {
        boolean isNew = rows.insert(state);
        if (isNew) {
            outbox.publish(new ObligationEvent(ObligationEvent.OPENED, now, state));
        }
        return isNew;
    }

    private ObligationEvent.State counted(Opening opening, Instant now) {
        StatutoryClock clock = calendars.clockToWriteWith(opening.trigger());
        Due due = clock.due(opening.period(), opening.trigger());
        StatutoryPeriod period = clock.pack().period(opening.period());
        return new ObligationEvent.State(
                Ids.next(now),
                opening.kind(),
                due.rule().value(),
                period.strength().name(),
                due.pack().toString(),
                due.calendarVersion(),
                opening.child(),
                opening.caseId(),
                opening.triggerRecord(),
                due.trigger(),
                due.dueOn(),
                due.limit(),
                due.dueAt() != null,
                due.lastWorkingDayOnOrBefore(),
                opening.owner().agency().value(),
                opening.owner().localAuthority(),
                opening.owner().role(),
                opening.owner().person(),
                opening.priority().name(),
                opening.link(),
                "OPEN",
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** It was done; whether in time follows from the due moment (TIME-R8). Answers how many were met. */
    public int meet(Which which, Instant doneAt) {
        calendars.hold();
        return publish(ObligationEvent.MET, doneAt, rows.end(which, "DONE", doneAt, null));
    }

    /** It need not be done any more, for this reason; never silently. Answers how many were cancelled. */
    public int cancel(Which which, String reason, Instant at) {
        requireCode(reason);
        calendars.hold();
        return publish(ObligationEvent.CANCELLED, at, rows.end(which, "CANCELLED", at, reason));
    }

    /**
     * Nothing of a case need be done any more, for this reason; never silently. What is owed for what somebody did, and not
     * for the child, is still to be done. Answers how many were cancelled.
     */
    public int cancelCase(UUID caseId, String reason, Instant at) {
        calendars.hold();
        return publish(ObligationEvent.CANCELLED, at, rows.cancelCase(caseId, OUTLIVE_THE_CASE, at, reason));
    }

    /**
     * Nothing of these kinds need be done for the child any more, for this reason, such as {@link #TURNED_18}. Answers how
     * many were cancelled.
     */
    public int cancelAll(UUID child, Set<String> kinds, String reason, Instant at) {
        return kinds.stream()
                .sorted()
                .mapToInt(kind -> cancel(Which.all(child, kind), reason, at))
                .sum();
    }

    /**
     * Nothing by these rules need be done for the child any more, for this reason. Answers how many were cancelled.
     */
    public int cancelByRule(UUID child, Set<PeriodId> rules, String reason, Instant at) {
        requireCode(reason);
        calendars.hold();
        return publish(ObligationEvent.CANCELLED, at, rows.cancelByRule(child, rules, at, reason));
    }

    /**
     * Opens an obligation in the place of others, which are cancelled with the reason and say by which one they were
     * replaced. Asked for again it changes nothing. Answers when the new one is due.
     */
    public Due supersede(Which which, Opening by, String reason, Instant at) {
        requireCode(reason);
        ObligationEvent.State next = counted(by, at);
        if (insert(next, at)) {
            publish(ObligationEvent.CANCELLED, at, rows.supersede(which, next.obligationId(), at, reason));
        }
        return next.due();
    }

    /**
     * Somebody decided to miss or vary the step (COMP-02): recorded once, beside the progress. The due date stays, the
     * lateness stays visible, and it can still be done. False where there is no such obligation in reach, where it was done
     * in time or cancelled, or where a departure is recorded already.
     *
     * @param reason why, in words, or the path where the words are read; it goes into no event
     * @param decisionMaker {@code person:issuer#subject}
     */
    public boolean depart(UUID obligation, String reason, String decisionMaker, Instant decidedAt) {
        if (reason.isBlank() || decisionMaker.isBlank()) {
            throw new IllegalArgumentException("a departure names the reason and who decided");
        }
        return publish(ObligationEvent.DEPARTED, decidedAt, rows.depart(obligation, reason, decisionMaker, decidedAt))
                > 0;
    }

    /** The departure from an obligation, if there is one in reach. */
    public Optional<Departure> departure(UUID obligation) {
        return rows.departure(obligation);
    }

    /**
     * Recounts what is open over a calendar that has grown, each with the policy pack that it pinned (TIME-R7). What falls due on
     * another day, or has another last working day, is moved once for each calendar: the old due date is kept, an event and
     * an audit row are written for each. What is closed stays as it was. Answers how many were moved.
     */
    public int recompute(WorkingDayCalendar calendar, SystemScope scope, Instant at) {
        List<ObligationEvent.State> moved = new ArrayList<>();
        List<LocalDate> days =
                calendar.added().stream().map(ProclaimedDay::date).toList();
        for (ObligationEvent.State open : rows.openOver(days, calendar.version())) {
            Due due = open.due();
            calendars.recounting(due.pack(), calendar).moved(due).ifPresent(to -> moved.add(rows.move(open, to, at)));
        }
        moved.forEach(state -> audit.changed(
                new SystemAudit.Change(
                        RECOMPUTE,
                        RESOURCE,
                        FieldClass.F1,
                        state.obligationId(),
                        state.childId().orElse(null)),
                scope));
        return publish(ObligationEvent.MOVED, at, moved);
    }

    /**
     * It is known now who the child is, or known otherwise, of everything that stands under this case or submission, done or
     * not. Answers how many say so anew.
     */
    public int identify(UUID caseId, Optional<UUID> child, Instant at) {
        calendars.hold();
        return publish(ObligationEvent.MOVED, at, rows.identify(caseId, child.orElse(null)));
    }

    /** Another agency has to do it; the clock stays as it is. Answers how many changed hands. */
    public int handOver(Which which, Opening.Owner to, UUID caseId, Instant at) {
        calendars.hold();
        return publish(ObligationEvent.MOVED, at, rows.handOver(which, to, caseId));
    }

    private static void requireCode(String reason) {
        if (!REASON.matcher(reason).matches()) {
            throw new IllegalArgumentException("an obligation ends for a reason that is a fixed code");
        }
    }

    private int publish(String type, Instant at, List<ObligationEvent.State> states) {
        outbox.publish(states.stream()
                .map(state -> new ObligationEvent(type, at, state))
                .toList());
        return states.size();
    }
}
