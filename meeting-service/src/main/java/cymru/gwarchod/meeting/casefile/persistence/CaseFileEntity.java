package cymru.gwarchod.meeting.casefile.persistence;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.ChildId;
import cymru.gwarchod.meeting.vocabulary.Responsibility;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A case's row. */
@Entity(name = "CaseFile")
@Table(name = "case_file")
@DynamicUpdate
class CaseFileEntity {

    @Id
    UUID id;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "local_authority")
    String localAuthority;

    @Column(name = "responsible_agency")
    String responsibleAgency;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "closed_at")
    @Nullable Instant closedAt;

    @Version
    long version;

    protected CaseFileEntity() {}

    static CaseFileEntity of(Responsibility whose, Instant openedAt) {
        CaseFileEntity row = new CaseFileEntity();
        row.id = whose.caseId().value();
        row.childId = whose.child().value();
        row.localAuthority = whose.localAuthority();
        row.responsibleAgency = whose.agency().value();
        row.openedAt = openedAt;
        return row;
    }

    CaseFacts toFacts(
            List<ReceivedReferralEntity> referrals,
            List<CompletedAssessmentEntity> assessments,
            List<CaseAllocationEntity> allocations,
            List<KnownPlacementEntity> placements) {
        return new CaseFacts(
                new Responsibility(
                        new CaseId(id), new ChildId(childId), localAuthority, new AgencyCode(responsibleAgency)),
                openedAt,
                Optional.ofNullable(closedAt),
                referrals.stream().map(ReceivedReferralEntity::toReferral).toList(),
                assessments.stream()
                        .map(CompletedAssessmentEntity::toAssessment)
                        .toList(),
                allocations.stream()
                        .filter(row -> row.endedAt == null)
                        .max(Comparator.comparing(row -> row.allocatedAt))
                        .map(CaseAllocationEntity::toAllocation),
                placements.stream()
                        .filter(row -> row.endedOn == null)
                        .max(Comparator.comparing(row -> row.startedOn))
                        .map(KnownPlacementEntity::toPlacement));
    }
}
