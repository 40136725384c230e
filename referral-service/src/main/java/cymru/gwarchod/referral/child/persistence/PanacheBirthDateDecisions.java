package cymru.gwarchod.referral.child.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.referral.child.domain.BirthDateDecision;
import cymru.gwarchod.referral.child.domain.BirthDateDecisions;
import cymru.gwarchod.referral.vocabulary.ChildId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Decisions on birth dates in PostgreSQL; whether the child is in reach has been asked before. */
@ApplicationScoped
class PanacheBirthDateDecisions implements BirthDateDecisions, PanacheRepositoryBase<BirthDateDecisionEntity, UUID> {

    @Override
    public void add(BirthDateDecision decision, AgencyScope scope) {
        persistAndFlush(BirthDateDecisionEntity.of(decision));
    }

    @Override
    public Optional<BirthDateDecision> standing(ChildId child, AgencyScope scope) {
        return find("childId = ?1 order by decidedAt desc, id desc", child.value())
                .firstResultOptional()
                .map(BirthDateDecisionEntity::toDecision);
    }
}
