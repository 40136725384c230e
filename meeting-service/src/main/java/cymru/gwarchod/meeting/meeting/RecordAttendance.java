package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.meeting.casefile.ReadCaseFacts;
import cymru.gwarchod.meeting.duty.Duties;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.meeting.vocabulary.InvitationId;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;

/** The meeting was held: who came, who sent word, who was missing. What called for it is done; a review becomes due. */
@ApplicationScoped
public class RecordAttendance {

    private final MeetingStepRunner steps;
    private final ReadCaseFacts readCaseFacts;
    private final Duties duties;
    private final Outbox outbox;

    RecordAttendance(MeetingStepRunner steps, ReadCaseFacts readCaseFacts, Duties duties, Outbox outbox) {
        this.steps = steps;
        this.readCaseFacts = readCaseFacts;
        this.duties = duties;
        this.outbox = outbox;
    }

    /**
     * What came of the invitations.
     *
     * @param expected the version that was decided on
     * @param present by invitation; who is not mentioned was absent
     */
    public record Command(
            MeetingId id, EntityTag expected, Instant heldAt, Map<InvitationId, Meeting.Presence> present) {}

    /** Keeps it, or says why not. */
    @Transactional
    public Outcome<JudgedMeeting, Refusals> handle(Command command, AgencyScope scope) {
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (meeting, now) -> meeting.hold(command.heldAt(), command.present(), now),
                (after, now) -> follow(after, now, scope));
    }

    private void follow(Meeting held, Instant now, AgencyScope scope) {
        Instant heldAt = held.heldAt().orElseThrow();
        switch (held.convening().kind()) {
            case STRATEGY -> duties.strategyMeetingHeld(held.responsibility(), held.id(), heldAt, now);
            case REVIEW -> duties.reviewHeld(held.responsibility(), held.id(), heldAt, inCategory4(held, scope), now);
        }
        outbox.publish(MeetingEvents.of(MeetingEvents.HELD, held, heldAt));
    }

    private boolean inCategory4(Meeting held, AgencyScope scope) {
        return readCaseFacts
                .handle(held.responsibility().caseId(), scope)
                .flatMap(facts -> facts.category())
                .filter(c -> c == Category.CATEGORY_4)
                .isPresent();
    }
}
