package cymru.gwarchod.assessment.assessment.persistence;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.AssessmentSummary;
import cymru.gwarchod.assessment.assessment.domain.Completion;
import cymru.gwarchod.assessment.assessment.domain.ProfessionalDecision;
import cymru.gwarchod.assessment.vocabulary.OverrideId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A completion's row; inserted once, so it has no version. */
@Entity(name = "AssessmentCompletion")
@Immutable
@Table(name = "assessment_completion")
class AssessmentCompletionEntity {

    @Id
    @Column(name = "assessment_id")
    UUID assessmentId;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "completed_by")
    String completedBy;

    @Column(name = "assessor_agency")
    String assessorAgency;

    @Column(name = "completed_at")
    Instant completedAt;

    @Column(name = "assessed_on")
    LocalDate assessedOn;

    @Column(name = "adult_on_assessed_date")
    boolean adultOnAssessedDate;

    @Column(name = "indicated_category")
    @Enumerated(EnumType.STRING)
    Category indicatedCategory;

    int score;

    @Column(name = "decision_raises_to")
    @Enumerated(EnumType.STRING)
    @Nullable Category decisionRaisesTo;

    @Column(name = "decision_override_id")
    @Nullable UUID decisionOverrideId;

    @Column(name = "decision_rationale")
    @Nullable String decisionRationale;

    /** Read with the form only; a summary does without (SHARE-01). */
    @Basic(fetch = FetchType.LAZY)
    String result;

    protected AssessmentCompletionEntity() {}

    static AssessmentCompletionEntity of(Assessment completed) {
        Completion completion = completed.completion().orElseThrow();
        AssessmentCompletionEntity row = new AssessmentCompletionEntity();
        row.assessmentId = completed.opening().id().value();
        row.caseId = completed.opening().caseId().value();
        row.childId = completed.opening().child().value();
        row.completedBy = completion.by().asText();
        row.assessorAgency =
                completed.form().accountableAssessor().orElseThrow().agency().value();
        row.completedAt = completion.at();
        row.assessedOn = completed.form().assessedOn().orElseThrow();
        row.adultOnAssessedDate = completion.adultOnAssessedDate();
        row.indicatedCategory = completion.classification().indicatedCategory();
        row.score = completion.classification().score().points();
        row.decide(completion.decision());
        row.result = completion.classification().canonical();
        return row;
    }

    private void decide(Optional<ProfessionalDecision> decision) {
        decisionRationale = decision.map(ProfessionalDecision::rationale).orElse(null);
        if (decision.orElse(null) instanceof ProfessionalDecision.Raise raise) {
            decisionRaisesTo = raise.to();
            decisionOverrideId = raise.override().value();
        }
    }

    Completion toCompletion() {
        return new Completion(
                PersonId.parse(completedBy),
                completedAt,
                StoredClassification.parse(result),
                adultOnAssessedDate,
                Optional.ofNullable(decisionRationale)
                        .map(rationale -> decisionRaisesTo == null
                                ? new ProfessionalDecision.ConfirmIndicated(rationale)
                                : new ProfessionalDecision.Raise(
                                        new OverrideId(decisionOverrideId), decisionRaisesTo, rationale)));
    }

    AssessmentSummary.Result toResult(Category effective) {
        return new AssessmentSummary.Result(
                indicatedCategory, effective, score, assessedOn, completedAt, new AgencyCode(assessorAgency));
    }
}
