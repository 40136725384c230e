package cymru.gwarchod.referral.allocation.persistence;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.referral.allocation.domain.PlanStandings;
import cymru.gwarchod.referral.vocabulary.CaseId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Plans and whether they are in force, in PostgreSQL. */
@ApplicationScoped
class PanachePlanStandings implements PlanStandings, PanacheRepositoryBase<PlanStandingEntity, UUID> {

    @Override
    public void activated(PlanId plan, CaseId caseId, Instant at, SystemScope scope) {
        if (findByIdOptional(plan.value()).isEmpty()) {
            persist(PlanStandingEntity.of(plan.value(), caseId.value(), at));
        }
    }

    @Override
    public boolean ended(PlanId plan, Instant at, SystemScope scope) {
        return findByIdOptional(plan.value())
                .map(row -> {
                    row.endedAt = at;
                    return true;
                })
                .orElse(false);
    }

    @Override
    public boolean anyInForce(CaseId caseId, Scope scope) {
        return count("caseId = ?1 and endedAt is null", caseId.value()) > 0;
    }
}
