package cymru.gwarchod.referral.concern.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.Conditions;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.referral.concern.domain.Concern;
import cymru.gwarchod.referral.concern.domain.Concerns;
import cymru.gwarchod.referral.vocabulary.ConcernId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Concern reports in PostgreSQL. */
@ApplicationScoped
class PanacheConcerns implements Concerns, PanacheRepositoryBase<ConcernEntity, UUID> {

    private static final String FIND = "select c, a from Concern c join CaseAccess a on a.recordId = c.id"
            + " where c.id = :id and " + CaseAccessEntity.IN_FORCE;

    private final ReachedRecords reached;

    PanacheConcerns(ReachedRecords reached) {
        this.reached = reached;
    }

    @Override
    public void add(Concern concern, AgencyScope scope) {
        persistAndFlush(ConcernEntity.of(concern));
    }

    @Override
    public long update(Concern concern, AgencyScope scope) {
        ConcernEntity row = Objects.requireNonNull(findById(concern.id().value()));
        row.take(concern);
        flush();
        return row.version;
    }

    @Override
    public Optional<Seen> find(ConcernId id, AgencyScope scope) {
        TypedQuery<Object[]> query =
                getEntityManager().createQuery(FIND, Object[].class).setParameter("id", id.value());
        return reached.one(query, ConcernEntity.class, scope)
                .map(found -> new Seen(found.row().toConcern(), found.access()));
    }

    @Override
    public List<Seen> list(Query query, AgencyScope scope) {
        return scope.widest()
                .map(reach -> page(query, reach.subject()).stream()
                        .map(row -> new Seen(row.toConcern(), reach.access()))
                        .toList())
                .orElseGet(List::of);
    }

    private List<ConcernEntity> page(Query query, Subject reporter) {
        Conditions where = (reporter instanceof Subject.OfAgency(var agency)
                        ? Conditions.of("reporter.agency = :reporter", agency.value())
                        : Conditions.of("reporter.subject = :reporter", reporter.asText()))
                .and("status = :status", query.status())
                .inOrder(
                        "reportedAt, id",
                        query.after()
                                .map(after ->
                                        List.of(after.reportedAt(), after.id().value())));
        return find(where.jpql(), where.parameters()).page(0, query.fetch()).list();
    }
}
