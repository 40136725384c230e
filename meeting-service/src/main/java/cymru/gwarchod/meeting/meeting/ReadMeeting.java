package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.meeting.domain.Meetings;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one meeting, in the view that the caller's relation to it opens. */
@ApplicationScoped
public class ReadMeeting {

    private final Meetings meetings;
    private final JudgeMeeting judgeMeeting;
    private final AuditTrail audit;

    ReadMeeting(Meetings meetings, JudgeMeeting judgeMeeting, AuditTrail audit) {
        this.meetings = meetings;
        this.judgeMeeting = judgeMeeting;
        this.audit = audit;
    }

    /** The meeting, or absent. */
    @Transactional
    public Outcome<JudgedMeeting, Refusals> handle(MeetingId id, AgencyScope scope) {
        Optional<Meetings.Seen> seen = meetings.find(id, scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Meeting meeting = seen.get().meeting();
        audit.allowed(
                id.value(),
                Optional.of(meeting.responsibility().child().value()),
                seen.get().access());
        return new Outcome.Done<>(
                new JudgedMeeting(meeting, judgeMeeting.handle(meeting, scope)),
                seen.get().access());
    }
}
