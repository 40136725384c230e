package cymru.gwarchod.referral.allocation.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.Conditions;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.referral.allocation.domain.Allocation;
import cymru.gwarchod.referral.allocation.domain.Allocations;
import cymru.gwarchod.referral.vocabulary.CaseId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Allocations in PostgreSQL. One is reached by a relation to its case, and found by case and id together. */
@ApplicationScoped
class PanacheAllocations implements Allocations, PanacheRepositoryBase<AllocationEntity, UUID> {

    private static final String FIND = "select n, a from Allocation n join CaseAccess a on a.recordId = n.caseId"
            + " where n.id = :id and n.caseId = :case and " + CaseAccessEntity.IN_FORCE;

    private final ReachedRecords reached;

    PanacheAllocations(ReachedRecords reached) {
        this.reached = reached;
    }

    @Override
    public void add(Allocation allocation, Scope scope) {
        persistAndFlush(AllocationEntity.of(allocation));
    }

    @Override
    public long update(Allocation allocation, Scope scope) {
        AllocationEntity row = Objects.requireNonNull(findById(allocation.id().value()));
        row.endedAt = allocation.ending().map(Allocation.Ending::at).orElse(null);
        row.endReason = allocation.ending().map(Allocation.Ending::reason).orElse(null);
        flush();
        return row.version;
    }

    @Override
    public Optional<Seen> find(CaseId caseId, Allocation.AllocationId id, AgencyScope scope) {
        TypedQuery<Object[]> query = getEntityManager()
                .createQuery(FIND, Object[].class)
                .setParameter("id", id.value())
                .setParameter("case", caseId.value());
        return reached.one(query, AllocationEntity.class, scope)
                .map(found -> new Seen(found.row().toAllocation(), found.access()));
    }

    @Override
    public List<Allocation> list(Query query, AgencyScope scope) {
        Conditions where = Conditions.of("caseId = :case", query.caseId().value())
                .inOrder(
                        "allocatedAt, id",
                        query.after()
                                .map(after ->
                                        List.of(after.allocatedAt(), after.id().value())));
        return find(where.jpql(), where.parameters()).page(0, query.fetch()).stream()
                .map(AllocationEntity::toAllocation)
                .toList();
    }

    @Override
    public Optional<Allocation> current(CaseId caseId, Scope scope) {
        return find("caseId = ?1 and endedAt is null", caseId.value())
                .firstResultOptional()
                .map(AllocationEntity::toAllocation);
    }
}
