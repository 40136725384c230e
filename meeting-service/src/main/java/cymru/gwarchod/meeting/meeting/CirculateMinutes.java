package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.vocabulary.InvitationId;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps on record to whom the minutes of a closed meeting were sent, and when (MEET-37). */
@ApplicationScoped
@StatutoryRule("MEET-37")
public class CirculateMinutes {

    private final MeetingStepRunner steps;
    private final Outbox outbox;

    CirculateMinutes(MeetingStepRunner steps, Outbox outbox) {
        this.steps = steps;
        this.outbox = outbox;
    }

    /**
     * A circulation.
     *
     * @param expected the version that was decided on
     */
    public record Command(MeetingId id, EntityTag expected, List<InvitationId> to) {}

    /** Keeps it, or says why not. */
    @Transactional
    public Outcome<Meeting, Refusals> handle(Command command, AgencyScope scope) {
        Actor by = Actor.of(scope.caller());
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (meeting, now) -> meeting.circulate(command.to(), by, now),
                (after, now) -> outbox.publish(MeetingEvents.of(MeetingEvents.MINUTES_CIRCULATED, after, now)));
    }
}
