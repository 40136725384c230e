package cymru.gwarchod.assessment.assessment.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.assessment.assessment.domain.Contribution;
import cymru.gwarchod.assessment.assessment.domain.Contributions;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ContributionId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Contributions in PostgreSQL. */
@ApplicationScoped
class PanacheContributions implements Contributions, PanacheRepositoryBase<ContributionEntity, UUID> {

    /** The relation of a contributor is to the own contribution: one to the case opens no contribution of others. */
    private static final String FIND = "select c, a from Contribution c join CaseAccess a on"
            + " (a.recordId = c.id and a.relation = :contributor or a.recordId = c.caseId and a.relation <> :contributor)"
            + " where c.id = :id and " + CaseAccessEntity.IN_FORCE;

    private static final String CASE_ACCESS = "from CaseAccess a where a.recordId = :id and a.relation <> :contributor"
            + " and " + CaseAccessEntity.IN_FORCE;

    private final ReachedRecords reached;

    PanacheContributions(ReachedRecords reached) {
        this.reached = reached;
    }

    @Override
    public void add(Contribution contribution, AgencyScope scope) {
        persistAndFlush(ContributionEntity.of(contribution));
    }

    @Override
    public Optional<Seen> find(ContributionId id, AgencyScope scope) {
        TypedQuery<Object[]> query = getEntityManager()
                .createQuery(FIND, Object[].class)
                .setParameter("id", id.value())
                .setParameter("contributor", Relation.CONTRIBUTOR);
        return reached.one(query, ContributionEntity.class, scope)
                .map(found -> new Seen(found.row().toContribution(), found.access()));
    }

    @Override
    public Optional<Seen> findToChange(ContributionId id, AgencyScope scope) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).flatMap(_ -> find(id, scope));
    }

    @Override
    public List<Seen> list(Query query, AgencyScope scope) {
        return query.caseId().map(caseId -> listOfCase(caseId, query, scope)).orElseGet(() -> listOwn(query, scope));
    }

    @Override
    public Contribution keepTaken(Contribution contribution, AgencyScope scope) {
        ContributionEntity row =
                Objects.requireNonNull(findById(contribution.id().value()));
        row.take(contribution.takenInto().orElseThrow());
        flush();
        return row.toContribution();
    }

    private List<Seen> listOfCase(CaseId caseId, Query query, AgencyScope scope) {
        TypedQuery<CaseAccessEntity> relations = getEntityManager()
                .createQuery(CASE_ACCESS, CaseAccessEntity.class)
                .setParameter("id", caseId.value())
                .setParameter("contributor", Relation.CONTRIBUTOR);
        return reached.access(relations, scope)
                .map(access -> page("caseId = :whose", caseId.value(), query, access))
                .orElseGet(List::of);
    }

    private List<Seen> listOwn(Query query, AgencyScope scope) {
        return scope.reaches().stream()
                .filter(reach -> reach.relation() == Relation.CONTRIBUTOR)
                .findFirst()
                .map(reach -> {
                    AgencyScope.Allowed access = new AgencyScope.Allowed(reach.view(), reach.relation());
                    return reach.subject() instanceof Subject.OfAgency(var agency)
                            ? page("agency = :whose", agency.value(), query, access)
                            : page("contributor = :whose", reach.subject().asText(), query, access);
                })
                .orElseGet(List::of);
    }

    private List<Seen> page(String where, Object whose, Query query, AgencyScope.Allowed access) {
        Map<String, Object> parameters = new LinkedHashMap<>(Map.of("whose", whose));
        query.after().ifPresent(after -> {
            parameters.put("submittedAt", after.submittedAt());
            parameters.put("id", after.id().value());
        });
        String after = query.after().isPresent() ? " and (submittedAt, id) > (:submittedAt, :id)" : "";
        return find(where + after + " order by submittedAt, id", parameters).page(0, query.fetch()).stream()
                .map(row -> new Seen(row.toContribution(), access))
                .toList();
    }
}
