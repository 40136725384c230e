package cymru.gwarchod.assessment.assessment.persistence;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.assessment.assessment.domain.ApprovalRole;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.CategoryOverride;
import cymru.gwarchod.assessment.assessment.domain.OverrideProposal;
import cymru.gwarchod.assessment.assessment.domain.OverrideStatus;
import cymru.gwarchod.assessment.assessment.domain.OverrideVerdict;
import cymru.gwarchod.assessment.vocabulary.OverrideId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
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
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An override's row. */
@Entity(name = "CategoryOverride")
@Table(name = "assessment_override")
class CategoryOverrideEntity {

    @Id
    UUID id;

    @Column(name = "assessment_id", updatable = false)
    UUID assessmentId;

    @Column(name = "case_id", updatable = false)
    UUID caseId;

    @Column(updatable = false)
    int sequence;

    @Column(name = "from_category", updatable = false)
    @Enumerated(EnumType.STRING)
    Category fromCategory;

    @Column(name = "to_category", updatable = false)
    @Enumerated(EnumType.STRING)
    Category toCategory;

    @Column(updatable = false)
    String rationale;

    @Column(name = "proposed_by", updatable = false)
    String proposedBy;

    @Column(name = "proposed_at", updatable = false)
    Instant proposedAt;

    @Enumerated(EnumType.STRING)
    OverrideStatus status;

    @Column(name = "decided_by")
    @Nullable String decidedBy;

    @Column(name = "decided_roles")
    String @Nullable [] decidedRoles;

    @Column(name = "decision_reason")
    @Nullable String decisionReason;

    @Column(name = "decided_at")
    @Nullable Instant decidedAt;

    @Version
    long version;

    protected CategoryOverrideEntity() {}

    static CategoryOverrideEntity of(Assessment assessment, CategoryOverride override, int sequence) {
        CategoryOverrideEntity row = new CategoryOverrideEntity();
        row.id = override.proposal().id().value();
        row.assessmentId = assessment.opening().id().value();
        row.caseId = assessment.opening().caseId().value();
        row.sequence = sequence;
        row.fromCategory = override.from();
        row.toCategory = override.to();
        row.rationale = override.proposal().rationale();
        row.proposedBy = override.proposal().by().asText();
        row.proposedAt = override.proposedAt();
        row.take(override);
        return row;
    }

    /** Takes over what a decision may change. */
    void take(CategoryOverride override) {
        status = override.status();
        decidedBy = override.verdict().map(verdict -> verdict.by().asText()).orElse(null);
        decidedRoles = override.verdict()
                .map(verdict ->
                        verdict.roles().stream().map(Enum::name).sorted().toArray(String[]::new))
                .orElse(null);
        decisionReason = override.verdict().flatMap(OverrideVerdict::reason).orElse(null);
        decidedAt = override.decidedAt().orElse(null);
    }

    CategoryOverride toOverride() {
        return new CategoryOverride(
                new OverrideProposal(new OverrideId(id), toCategory, rationale, PersonId.parse(proposedBy)),
                fromCategory,
                proposedAt,
                status,
                Optional.ofNullable(decidedBy)
                        .map(by -> new OverrideVerdict(
                                status == OverrideStatus.APPROVED,
                                PersonId.parse(by),
                                Arrays.stream(decidedRoles)
                                        .map(ApprovalRole::valueOf)
                                        .collect(Collectors.toUnmodifiableSet()),
                                Optional.ofNullable(decisionReason))),
                Optional.ofNullable(decidedAt));
    }
}
