package cymru.gwarchod.referral.concern.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.referral.concern.domain.Concern;
import cymru.gwarchod.referral.concern.domain.Concerns;
import cymru.gwarchod.referral.vocabulary.ConcernId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Optional<AgencyScope.Reach> reach = scope.reaches().stream().findFirst();
        if (reach.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder();
        if (reach.get().subject() instanceof Subject.OfAgency(var agency)) {
            where.append("reporter.agency = :reporter");
            parameters.put("reporter", agency.value());
        } else {
            where.append("reporter.subject = :reporter");
            parameters.put("reporter", reach.get().subject().asText());
        }
        query.status().ifPresent(status -> {
            where.append(" and status = :status");
            parameters.put("status", status);
        });
        query.after().ifPresent(after -> {
            where.append(" and (reportedAt, id) > (:reportedAt, :id)");
            parameters.put("reportedAt", after.reportedAt());
            parameters.put("id", after.id().value());
        });
        AgencyScope.Allowed access =
                new AgencyScope.Allowed(reach.get().view(), reach.get().relation());
        return find(where + " order by reportedAt, id", parameters).page(0, query.fetch()).stream()
                .map(row -> new Seen(row.toConcern(), access))
                .toList();
    }
}
