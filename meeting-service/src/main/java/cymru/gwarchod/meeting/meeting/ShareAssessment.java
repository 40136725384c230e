package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.meeting.meeting.domain.ShareLevel;
import cymru.gwarchod.meeting.vocabulary.InvitationId;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * The manager who convenes opens the whole assessment to somebody invited, or takes that back (SHARE-02). The grant belongs
 * to the meeting and is kept here, where it is known when the meeting closes; the assessment follows what is told of it.
 */
@ApplicationScoped
public class ShareAssessment {

    private final MeetingStepRunner steps;
    private final Outbox outbox;

    ShareAssessment(MeetingStepRunner steps, Outbox outbox) {
        this.steps = steps;
        this.outbox = outbox;
    }

    /**
     * How much somebody invited is to see.
     *
     * @param expected the version that was decided on
     * @param purpose what the whole form is shared for (SHARE-03)
     */
    public record Command(
            MeetingId id, EntityTag expected, InvitationId invitation, ShareLevel level, Optional<String> purpose) {}

    /** Keeps it, or says why not. */
    @Transactional
    public Outcome<JudgedMeeting, Refusals> handle(Command command, AgencyScope scope) {
        Actor by = Actor.of(scope.caller());
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (meeting, now) -> meeting.share(command.invitation(), command.level(), command.purpose(), by, now),
                (after, now) -> outbox.publish(MeetingEvents.of(MeetingEvents.SHARING_CHANGED, after, now)));
    }
}
