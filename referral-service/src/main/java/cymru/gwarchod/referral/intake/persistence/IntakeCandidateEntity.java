package cymru.gwarchod.referral.intake.persistence;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.intake.domain.IntakeItem;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.Likeness;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The row of a child who may be the one that was notified. */
@Entity(name = "IntakeCandidate")
@Table(name = "intake_candidate")
class IntakeCandidateEntity {

    @Id
    UUID id;

    @Column(name = "item_id")
    UUID itemId;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "case_id")
    @Nullable UUID caseId;

    @Column(name = "known_to")
    @Nullable String knownTo;

    String[] alike;

    @Version
    long version;

    protected IntakeCandidateEntity() {}

    static IntakeCandidateEntity of(IntakeItem.IntakeItemId item, IntakeItem.Candidate candidate) {
        IntakeCandidateEntity row = new IntakeCandidateEntity();
        row.id = candidate.id().value();
        row.itemId = item.value();
        row.childId = candidate.child().value();
        row.caseId = candidate.caseId().map(CaseId::value).orElse(null);
        row.knownTo = candidate.knownTo().map(AgencyCode::value).orElse(null);
        row.alike = candidate.alike().stream().map(Enum::name).sorted().toArray(String[]::new);
        return row;
    }

    IntakeItem.Candidate toCandidate() {
        return new IntakeItem.Candidate(
                new IntakeItem.CandidateId(id),
                new ChildId(childId),
                Optional.ofNullable(caseId).map(CaseId::new),
                Optional.ofNullable(knownTo).map(AgencyCode::new),
                Arrays.stream(alike).map(Likeness::valueOf).collect(Collectors.toUnmodifiableSet()));
    }
}
