package cymru.gwarchod.meeting.closure.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.meeting.closure.domain.CaseClosure;
import cymru.gwarchod.meeting.closure.domain.CaseClosures;
import cymru.gwarchod.meeting.vocabulary.ClosureId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Closures in PostgreSQL; the scope stands in every query. */
@ApplicationScoped
class PanacheCaseClosures implements CaseClosures, PanacheRepositoryBase<CaseClosureEntity, UUID> {

    private static final String FIND = "select c, a from CaseClosure c join CaseAccess a on a.recordId = c.caseId"
            + " where c.id = :id and " + CaseAccessEntity.IN_FORCE;

    private final DomainClock domainClock;

    PanacheCaseClosures(DomainClock domainClock) {
        this.domainClock = domainClock;
    }

    @Override
    public Optional<Seen> find(ClosureId id, AgencyScope scope) {
        List<Object[]> rows = getEntityManager()
                .createQuery(FIND, Object[].class)
                .setParameter("id", id.value())
                .setParameter("subjects", scope.subjects())
                .setParameter("relations", scope.relations())
                .setParameter("now", domainClock.now())
                .getResultList();
        List<AgencyScope.Held> held =
                rows.stream().map(row -> ((CaseAccessEntity) row[1]).held()).toList();
        return scope.decide(held).map(access -> new Seen(((CaseClosureEntity) rows.getFirst()[0]).toClosure(), access));
    }

    @Override
    public void add(CaseClosure closure, AgencyScope scope) {
        persistAndFlush(CaseClosureEntity.of(closure));
    }
}
