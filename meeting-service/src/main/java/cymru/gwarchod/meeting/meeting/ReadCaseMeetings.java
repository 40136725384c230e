package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.meeting.domain.MeetingKind;
import cymru.gwarchod.meeting.meeting.domain.MeetingOutcome;
import cymru.gwarchod.meeting.meeting.domain.Meetings;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The meetings of a case, for what follows from them. */
@ApplicationScoped
public class ReadCaseMeetings {

    private final Meetings meetings;

    ReadCaseMeetings(Meetings meetings) {
        this.meetings = meetings;
    }

    /**
     * A meeting of the case.
     *
     * @param review whether it is a review meeting
     * @param closedAt when its outputs were there
     * @param noFurtherAction whether it ended so
     */
    public record Known(
            MeetingId id,
            boolean review,
            Optional<Instant> heldAt,
            Optional<Instant> closedAt,
            boolean noFurtherAction) {

        /** Whether its outputs are there. */
        public boolean closed() {
            return closedAt.isPresent();
        }
    }

    /** First scheduled first. */
    @Transactional
    public List<Known> handle(CaseId caseId, Scope scope) {
        return meetings.ofCase(caseId, scope).stream()
                .map(m -> new Known(
                        m.id(),
                        m.convening().kind() == MeetingKind.REVIEW,
                        m.heldAt(),
                        m.closure().map(Meeting.Closure::at),
                        m.closure()
                                .filter(c -> c.outcomes().contains(MeetingOutcome.NO_FURTHER_ACTION))
                                .isPresent()))
                .toList();
    }
}
