package cymru.gwarchod.referral.restriction.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.Conditions;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.referral.restriction.domain.CaseRestriction;
import cymru.gwarchod.referral.restriction.domain.CaseRestrictions;
import cymru.gwarchod.referral.restriction.domain.RestrictionStatus;
import cymru.gwarchod.referral.vocabulary.CaseId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Restrictions in PostgreSQL. One is reached by a relation to itself: who approves it need not reach the case. */
@ApplicationScoped
class PanacheCaseRestrictions implements CaseRestrictions, PanacheRepositoryBase<CaseRestrictionEntity, UUID> {

    private static final String FIND = "select r, a from CaseRestriction r join CaseAccess a on a.recordId = r.id"
            + " where r.id = :id and " + CaseAccessEntity.IN_FORCE;

    private final ReachedRecords reached;

    PanacheCaseRestrictions(ReachedRecords reached) {
        this.reached = reached;
    }

    @Override
    public void add(CaseRestriction restriction, AgencyScope scope) {
        persistAndFlush(CaseRestrictionEntity.of(restriction));
    }

    @Override
    public long update(CaseRestriction restriction, AgencyScope scope) {
        CaseRestrictionEntity row =
                Objects.requireNonNull(findById(restriction.id().value()));
        row.take(restriction);
        flush();
        return row.version;
    }

    @Override
    public void supersede(CaseRestriction by, AgencyScope scope) {
        update(
                "status = ?1, version = version + 1 where caseId = ?2 and id <> ?3 and status <> ?1",
                RestrictionStatus.SUPERSEDED,
                by.whose().caseId().value(),
                by.id().value());
    }

    @Override
    public Optional<Seen> find(CaseRestriction.RestrictionId id, AgencyScope scope) {
        TypedQuery<Object[]> query =
                getEntityManager().createQuery(FIND, Object[].class).setParameter("id", id.value());
        return reached.one(query, CaseRestrictionEntity.class, scope)
                .map(found -> new Seen(found.row().toRestriction(), found.access()));
    }

    @Override
    public List<Seen> list(Query query, AgencyScope scope) {
        return scope.widest()
                .map(reach -> page(query, scope).stream()
                        .map(row -> new Seen(row.toRestriction(), reach.access()))
                        .toList())
                .orElseGet(List::of);
    }

    private List<CaseRestrictionEntity> page(Query query, AgencyScope scope) {
        Conditions where = Conditions.of(
                        "responsibleAgency = :agency",
                        scope.caller().agency().code().value())
                .and("status = :status", query.status())
                .and("caseId = :case", query.caseId().map(CaseId::value))
                .inOrder(
                        "proposedAt, id",
                        query.after()
                                .map(after ->
                                        List.of(after.proposedAt(), after.id().value())));
        return find(where.jpql(), where.parameters()).page(0, query.fetch()).list();
    }
}
