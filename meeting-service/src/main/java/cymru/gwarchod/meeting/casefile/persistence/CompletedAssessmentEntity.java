package cymru.gwarchod.meeting.casefile.persistence;

import cymru.gwarchod.meeting.vocabulary.AssessmentId;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.Category;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A completed assessment's row. */
@Entity(name = "CompletedAssessment")
@Table(name = "completed_assessment")
class CompletedAssessmentEntity {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "completed_at")
    Instant completedAt;

    @Enumerated(EnumType.STRING)
    Category category;

    @Column(name = "present_indicators")
    String[] presentIndicators;

    @Column(name = "meeting_convened")
    @Nullable Boolean meetingConvened;

    @Column(name = "meeting_decided_at")
    @Nullable Instant meetingDecidedAt;

    @Version
    long version;

    protected CompletedAssessmentEntity() {}

    static CompletedAssessmentEntity of(CaseFacts.CompletedAssessment assessment, CaseId caseId) {
        CompletedAssessmentEntity row = new CompletedAssessmentEntity();
        row.id = assessment.id().value();
        row.caseId = caseId.value();
        row.completedAt = assessment.completedAt();
        row.category = assessment.category();
        row.presentIndicators = assessment.presentIndicators().toArray(String[]::new);
        return row;
    }

    private Optional<CaseFacts.MeetingDecision> meetingDecision() {
        return meetingConvened == null || meetingDecidedAt == null
                ? Optional.empty()
                : Optional.of(new CaseFacts.MeetingDecision(meetingConvened, meetingDecidedAt));
    }

    CaseFacts.CompletedAssessment toAssessment() {
        return new CaseFacts.CompletedAssessment(
                new AssessmentId(id),
                completedAt,
                category,
                new TreeSet<>(Arrays.asList(presentIndicators)),
                meetingDecision());
    }
}
