package cymru.gwarchod.assessment.assessment.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.assessment.assessment.domain.LoweredCategories;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;

/** Lowerings in PostgreSQL; the scope stands in the query. A case has one responsible authority, and so one row of access. */
@ApplicationScoped
class PanacheLoweredCategories implements LoweredCategories, PanacheRepositoryBase<CategoryOverrideEntity, UUID> {

    private static final String FIND =
            "select o, a from CategoryOverride o join CaseAccess a on a.recordId = o.caseId where str(o.toCategory) < str(o.fromCategory) and "
                    + CaseAccessEntity.IN_FORCE;

    private final ReachedRecords reached;

    PanacheLoweredCategories(ReachedRecords reached) {
        this.reached = reached;
    }

    @Override
    public List<Lowered> list(Query query, AgencyScope scope) {
        String status = query.status().map(_ -> " and o.status = :status").orElse("");
        String after =
                query.after().map(_ -> " and (o.proposedAt, o.id) > (:at, :id)").orElse("");
        TypedQuery<Object[]> find = getEntityManager()
                .createQuery(FIND + status + after + " order by o.proposedAt, o.id", Object[].class)
                .setMaxResults(query.fetch());
        query.status().ifPresent(wanted -> find.setParameter("status", wanted));
        query.after().ifPresent(place -> find.setParameter("at", place.proposedAt())
                .setParameter("id", place.id().value()));
        return reached.all(find, CategoryOverrideEntity.class, scope).stream()
                .map(found -> new Lowered(
                        new AssessmentId(found.row().assessmentId),
                        new CaseId(found.row().caseId),
                        found.row().toOverride()))
                .toList();
    }
}
