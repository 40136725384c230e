package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** A convened meeting is put off or brought forward; by when it has to be held stays as it is. */
@ApplicationScoped
public class RescheduleMeeting {

    private final MeetingStepRunner steps;
    private final Outbox outbox;

    RescheduleMeeting(MeetingStepRunner steps, Outbox outbox) {
        this.steps = steps;
        this.outbox = outbox;
    }

    /**
     * Another time.
     *
     * @param expected the version that was decided on
     * @param venue absent where it stays
     */
    public record Command(
            MeetingId id, EntityTag expected, Instant scheduledAt, Optional<String> venue, String reason) {}

    /** Keeps it, or says why not. */
    @Transactional
    public Outcome<JudgedMeeting, Refusals> handle(Command command, AgencyScope scope) {
        Actor by = Actor.of(scope.caller());
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (meeting, now) -> meeting.reschedule(command.scheduledAt(), command.venue(), command.reason(), by, now),
                (after, now) -> outbox.publish(MeetingEvents.of(MeetingEvents.RESCHEDULED, after, now)));
    }
}
