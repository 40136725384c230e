package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.meeting.meeting.domain.MeetingKind;
import cymru.gwarchod.meeting.meeting.domain.MeetingStatus;
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
     * @param closed whether its outputs are there
     */
    public record Known(MeetingId id, boolean review, boolean closed, Optional<Instant> heldAt) {}

    /** First scheduled first. */
    @Transactional
    public List<Known> handle(CaseId caseId, Scope scope) {
        return meetings.ofCase(caseId, scope).stream()
                .map(m -> new Known(
                        m.id(),
                        m.convening().kind() == MeetingKind.REVIEW,
                        m.status() == MeetingStatus.CLOSED,
                        m.heldAt()))
                .toList();
    }
}
