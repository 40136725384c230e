package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.meeting.casefile.ReadCaseFacts;
import cymru.gwarchod.meeting.duty.Duties;
import cymru.gwarchod.meeting.meeting.domain.Closing;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.meeting.domain.MeetingOutcome;
import cymru.gwarchod.meeting.meeting.domain.MeetingRefusal;
import cymru.gwarchod.meeting.meeting.domain.Meetings;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.Change;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.meeting.vocabulary.Subjects;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Closes a meeting that was held, with its outputs, its outcomes and a plan; or names everything that is missing. */
@ApplicationScoped
public class CloseMeeting {

    private final MeetingStepRunner steps;
    private final Meetings meetings;
    private final ReadCaseFacts readCaseFacts;
    private final PlanOfCase planOfCase;
    private final StatutoryClock clock;
    private final Duties duties;
    private final CaseAccessLedger ledger;
    private final Outbox outbox;

    CloseMeeting(
            MeetingStepRunner steps,
            Meetings meetings,
            ReadCaseFacts readCaseFacts,
            PlanOfCase planOfCase,
            StatutoryClock clock,
            Duties duties,
            CaseAccessLedger ledger,
            Outbox outbox) {
        this.steps = steps;
        this.meetings = meetings;
        this.readCaseFacts = readCaseFacts;
        this.planOfCase = planOfCase;
        this.clock = clock;
        this.duties = duties;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /**
     * A closing.
     *
     * @param expected the version that was decided on
     */
    public record Command(MeetingId id, EntityTag expected, Closing closing) {}

    /** Closes, or says everything that stands in the way. */
    @Transactional
    public Outcome<JudgedMeeting, Refusals> handle(Command command, AgencyScope scope) {
        Actor by = Actor.of(scope.caller());
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (meeting, now) -> close(meeting, command.closing(), by, now, scope),
                (after, now) -> follow(after, by, now));
    }

    private Change<Meeting> close(Meeting meeting, Closing closing, Actor by, Instant now, AgencyScope scope) {
        if (meeting.heldAt().isEmpty()) {
            return Change.refused(MeetingRefusal.STATE_CONFLICT);
        }
        Instant heldAt = meeting.heldAt().get();
        CaseFacts facts =
                readCaseFacts.handle(meeting.responsibility().caseId(), scope).orElseThrow();
        Optional<Instant> previous = meetings.ofCase(meeting.responsibility().caseId(), scope).stream()
                .flatMap(m -> m.heldAt().stream())
                .filter(other -> other.isBefore(heldAt))
                .max(Comparator.naturalOrder());
        return meeting.close(
                closing,
                new Closing.Facts(
                        facts,
                        previous,
                        clock.due(PeriodId.REVIEW_MEETING, heldAt).dueOn(),
                        planOfCase.standing(facts, scope)),
                by,
                now);
    }

    private void follow(Meeting closed, Actor by, Instant now) {
        Meeting.Closure closure = closed.closure().orElseThrow();
        Instant heldAt = closed.heldAt().orElseThrow();
        // Who was invited was so for this meeting; whatever is left to tell them goes out with the minutes.
        ledger.endForAll(closed.id().value(), Relation.INVITED, now);
        outbox.publish(MeetingEvents.of(MeetingEvents.CLOSED, closed, now));
        closure.minuteTaker().person().ifPresent(taker -> openMinutes(closed, taker, by, now));
        if (closure.outcomes().contains(MeetingOutcome.SECTION_47)) {
            duties.holdConference(closed.responsibility(), closed.id().value(), heldAt, now);
            outbox.publish(MeetingEvents.section47(closed, heldAt));
        }
        if (closure.outcomes().contains(MeetingOutcome.NO_FURTHER_ACTION)) {
            duties.noFurtherAction(closed.responsibility(), closed.id(), now);
        }
    }

    /** Whoever took the minutes reads them and sends them on. */
    private void openMinutes(Meeting closed, String taker, Actor by, Instant now) {
        String agency = by.agency().value();
        ledger.confirm(
                new CaseAccessLedger.Grant(closed.id().value(), Subjects.parse(taker), Relation.MINUTES, agency, now),
                agency,
                CaseAccessLedger.Basis.RESPONSIBLE_AUTHORITY);
    }
}
