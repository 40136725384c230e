package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.meeting.domain.MeetingRefusal;
import cymru.gwarchod.meeting.meeting.domain.Meetings;
import cymru.gwarchod.meeting.meeting.domain.rules.ParentsLeftOut;
import cymru.gwarchod.meeting.vocabulary.Change;
import cymru.gwarchod.meeting.vocabulary.InvitationId;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Keeps on record to whom the minutes of a closed meeting were sent, and when (MEET-37). */
@ApplicationScoped
@StatutoryRule("MEET-37")
public class CirculateMinutes {

    private final MeetingStepRunner steps;
    private final Meetings meetings;
    private final Outbox outbox;

    CirculateMinutes(MeetingStepRunner steps, Meetings meetings, Outbox outbox) {
        this.steps = steps;
        this.meetings = meetings;
        this.outbox = outbox;
    }

    /**
     * A circulation.
     *
     * @param expected the version that was decided on
     * @param toParents whether the parents have them too
     */
    public record Command(MeetingId id, EntityTag expected, List<InvitationId> to, boolean toParents) {}

    /** Keeps it, or says why not. */
    @Transactional
    public Outcome<JudgedMeeting, Refusals> handle(Command command, AgencyScope scope) {
        Actor by = Actor.of(scope.caller());
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (meeting, now) -> circulate(meeting, command, by, now, scope),
                (after, now) -> outbox.publish(MeetingEvents.of(MeetingEvents.MINUTES_CIRCULATED, after, now)));
    }

    private Change<Meeting> circulate(Meeting meeting, Command command, Actor by, Instant now, AgencyScope scope) {
        boolean suspected = command.toParents()
                && (ParentsLeftOut.suspectedBy(List.of(meeting))
                        || ParentsLeftOut.suspectedBy(
                                meetings.ofCase(meeting.responsibility().caseId(), scope)));
        return suspected
                ? new Change.Refused<>(
                        new Refusals(List.of(Refusals.Refusal.at("#/toParents", MeetingRefusal.PARENTS_LEFT_OUT))))
                : meeting.circulate(command.to(), by, now);
    }
}
