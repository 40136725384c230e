package cymru.gwarchod.referral.accessrecord.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.referral.accessrecord.domain.Trails;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Relations to a child in PostgreSQL. */
@ApplicationScoped
class PanacheTrails implements Trails {

    private static final String HELD = "select a from CaseAccess a where (a.recordId = :child"
            + " or a.recordId in (select f.id from CaseFile f where f.childId = :child)) and "
            + CaseAccessEntity.IN_FORCE;

    private final EntityManager entities;
    private final DomainClock domainClock;

    PanacheTrails(EntityManager entities, DomainClock domainClock) {
        this.entities = entities;
        this.domainClock = domainClock;
    }

    @Override
    public List<AgencyScope.Held> held(ChildId child, AgencyScope scope) {
        return entities.createQuery(HELD, CaseAccessEntity.class)
                .setParameter("child", child.value())
                .setParameter("subjects", scope.subjects())
                .setParameter("relations", scope.relations())
                .setParameter("now", domainClock.now())
                .getResultStream()
                .map(CaseAccessEntity::held)
                .toList();
    }
}
