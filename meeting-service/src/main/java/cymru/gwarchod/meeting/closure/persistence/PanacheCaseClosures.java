package cymru.gwarchod.meeting.closure.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.meeting.closure.domain.CaseClosure;
import cymru.gwarchod.meeting.closure.domain.CaseClosures;
import cymru.gwarchod.meeting.vocabulary.ClosureId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.UUID;

/** Closures in PostgreSQL; the scope stands in every query. */
@ApplicationScoped
class PanacheCaseClosures implements CaseClosures, PanacheRepositoryBase<CaseClosureEntity, UUID> {

    private static final String FIND = "select c, a from CaseClosure c join CaseAccess a on a.recordId = c.caseId"
            + " where c.id = :id and " + CaseAccessEntity.IN_FORCE;

    private final ReachedRecords reached;

    PanacheCaseClosures(ReachedRecords reached) {
        this.reached = reached;
    }

    @Override
    public Optional<Seen> find(ClosureId id, AgencyScope scope) {
        TypedQuery<Object[]> query =
                getEntityManager().createQuery(FIND, Object[].class).setParameter("id", id.value());
        return reached.one(query, CaseClosureEntity.class, scope)
                .map(found -> new Seen(found.row().toClosure(), found.access()));
    }

    @Override
    public void add(CaseClosure closure, AgencyScope scope) {
        persistAndFlush(CaseClosureEntity.of(closure));
    }
}
