package cymru.gwarchod.assessment.assessment.persistence;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.MeetingDecision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The row of a meeting decision; inserted once, so it has no version. */
@Entity(name = "MeetingDecision")
@Immutable
@Table(name = "assessment_meeting_decision")
class MeetingDecisionEntity {

    @Id
    @Column(name = "assessment_id")
    UUID assessmentId;

    @Column(name = "case_id")
    UUID caseId;

    boolean convene;

    String reason;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    protected MeetingDecisionEntity() {}

    static MeetingDecisionEntity of(Assessment decided) {
        MeetingDecision decision = decided.meetingDecision().orElseThrow();
        MeetingDecisionEntity row = new MeetingDecisionEntity();
        row.assessmentId = decided.opening().id().value();
        row.caseId = decided.opening().caseId().value();
        row.convene = decision.convene();
        row.reason = decision.reason();
        row.decidedBy = decision.by().asText();
        row.decidedAt = decision.at();
        return row;
    }

    MeetingDecision toDecision() {
        return new MeetingDecision(convene, reason, PersonId.parse(decidedBy), decidedAt);
    }
}
