package cymru.gwarchod.referral.allocation.persistence;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.access.runtime.ActorColumns;
import cymru.gwarchod.referral.allocation.domain.Allocation;
import cymru.gwarchod.referral.allocation.domain.AllocationEndReason;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** An allocation's row. Only its end is ever added. */
@Entity(name = "Allocation")
@Table(name = "allocation")
@DynamicUpdate
class AllocationEntity {

    private static final String PERSON = "person:";

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "local_authority")
    String localAuthority;

    @Column(name = "responsible_agency")
    String responsibleAgency;

    String team;

    @Column(name = "social_worker")
    String socialWorker;

    @Column(name = "allocated_at")
    Instant allocatedAt;

    @Embedded
    @EmbeddedColumnNaming("allocated_by_%s")
    ActorColumns allocatedBy;

    @Column(name = "ended_at")
    @Nullable Instant endedAt;

    @Column(name = "end_reason")
    @Enumerated(EnumType.STRING)
    @Nullable AllocationEndReason endReason;

    @Version
    long version;

    protected AllocationEntity() {}

    static AllocationEntity of(Allocation allocation) {
        AllocationEntity row = new AllocationEntity();
        row.id = allocation.id().value();
        row.caseId = allocation.whose().caseId().value();
        row.childId = allocation.whose().child().value();
        row.localAuthority = allocation.whose().localAuthority();
        row.responsibleAgency = allocation.whose().agency().value();
        row.team = allocation.to().team().value();
        row.socialWorker = PERSON + allocation.to().socialWorker().asText();
        row.allocatedAt = allocation.allocatedAt();
        row.allocatedBy = ActorColumns.of(allocation.by());
        return row;
    }

    Allocation toAllocation() {
        return new Allocation(
                new Allocation.AllocationId(id),
                new Allocation.Whose(
                        new CaseId(caseId), new ChildId(childId), localAuthority, new AgencyCode(responsibleAgency)),
                new Allocation.To(new UnitCode(team), PersonId.parse(socialWorker.substring(PERSON.length()))),
                allocatedAt,
                allocatedBy.toActor(),
                Optional.ofNullable(endedAt).map(at -> new Allocation.Ending(at, endReason)),
                version);
    }
}
