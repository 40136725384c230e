package cymru.gwarchod.assessment.reassessment.persistence;

import cymru.gwarchod.assessment.reassessment.domain.HeldMeeting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The row of a meeting that was held. */
@Entity(name = "HeldMeeting")
@Table(name = "held_meeting")
class HeldMeetingEntity {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "held_at")
    Instant heldAt;

    boolean review;

    @Version
    long version;

    protected HeldMeetingEntity() {}

    static HeldMeetingEntity of(HeldMeeting meeting) {
        HeldMeetingEntity row = new HeldMeetingEntity();
        row.id = meeting.id().value();
        row.take(meeting);
        return row;
    }

    void take(HeldMeeting meeting) {
        caseId = meeting.caseId().value();
        heldAt = meeting.heldAt();
        review = meeting.review();
    }
}
