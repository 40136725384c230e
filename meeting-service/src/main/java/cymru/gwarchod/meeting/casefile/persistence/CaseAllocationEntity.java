package cymru.gwarchod.meeting.casefile.persistence;

import cymru.gwarchod.meeting.vocabulary.AllocationId;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An allocation's row. */
@Entity(name = "CaseAllocation")
@Table(name = "case_allocation")
class CaseAllocationEntity {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    String team;

    @Column(name = "social_worker")
    String socialWorker;

    @Column(name = "allocated_at")
    Instant allocatedAt;

    @Column(name = "ended_at")
    @Nullable Instant endedAt;

    @Version
    long version;

    protected CaseAllocationEntity() {}

    static CaseAllocationEntity of(CaseFacts.Allocation allocation, CaseId caseId) {
        CaseAllocationEntity row = new CaseAllocationEntity();
        row.id = allocation.id().value();
        row.caseId = caseId.value();
        row.team = allocation.team();
        row.socialWorker = allocation.socialWorker();
        row.allocatedAt = allocation.allocatedAt();
        return row;
    }

    CaseFacts.Allocation toAllocation() {
        return new CaseFacts.Allocation(new AllocationId(id), team, socialWorker, allocatedAt);
    }
}
