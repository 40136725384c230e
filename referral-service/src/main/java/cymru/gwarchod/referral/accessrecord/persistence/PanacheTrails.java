package cymru.gwarchod.referral.accessrecord.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.ReachedRecords;
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
    private final ReachedRecords reached;

    PanacheTrails(EntityManager entities, ReachedRecords reached) {
        this.entities = entities;
        this.reached = reached;
    }

    @Override
    public List<AgencyScope.Held> held(ChildId child, AgencyScope scope) {
        return reached.held(
                entities.createQuery(HELD, CaseAccessEntity.class).setParameter("child", child.value()), scope);
    }
}
