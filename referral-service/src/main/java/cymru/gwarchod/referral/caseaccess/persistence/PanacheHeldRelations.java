package cymru.gwarchod.referral.caseaccess.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.referral.caseaccess.domain.HeldRelations;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Relations to a case in PostgreSQL. */
@ApplicationScoped
class PanacheHeldRelations implements HeldRelations {

    private static final String HELD = "select c.childId, a from CaseFile c join CaseAccess a on a.recordId = c.id"
            + " where c.id = :id and " + CaseAccessEntity.IN_FORCE;

    private final EntityManager entities;
    private final DomainClock domainClock;

    PanacheHeldRelations(EntityManager entities, DomainClock domainClock) {
        this.entities = entities;
        this.domainClock = domainClock;
    }

    @Override
    public Optional<Held> of(CaseId caseId, AgencyScope scope) {
        List<Object[]> rows = entities.createQuery(HELD, Object[].class)
                .setParameter("id", caseId.value())
                .setParameter("subjects", scope.subjects())
                .setParameter("relations", EnumSet.allOf(Relation.class))
                .setParameter("now", domainClock.now())
                .getResultList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Held(
                        new ChildId((UUID) rows.getFirst()[0]),
                        rows.stream()
                                .map(row -> ((CaseAccessEntity) row[1]).held())
                                .toList()));
    }
}
