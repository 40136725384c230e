package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.meeting.meeting.domain.ParentsPart;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * The chair, or who works on the case in social services, says after a meeting was convened what part the parents have:
 * that it is suspected that they have one in the exploitation, or that it is not any more. From then on it holds as if it
 * had been said when the meeting was convened: for the minutes, and for the next meeting (SHARE-06, ROLE-27).
 */
@ApplicationScoped
public class RecordParentsPart {

    private final MeetingStepRunner steps;

    RecordParentsPart(MeetingStepRunner steps) {
        this.steps = steps;
    }

    /**
     * What is said.
     *
     * @param expected the version that was decided on
     */
    public record Command(MeetingId id, EntityTag expected, ParentsPart part) {}

    /** Keeps it, or says why not. */
    @Transactional
    public Outcome<JudgedMeeting, Refusals> handle(Command command, AgencyScope scope) {
        Actor by = Actor.of(scope.caller());
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (meeting, now) -> meeting.recordParents(command.part(), by, now),
                (after, now) -> {});
    }
}
