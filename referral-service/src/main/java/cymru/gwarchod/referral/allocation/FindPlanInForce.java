package cymru.gwarchod.referral.allocation;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.referral.allocation.domain.PlanStandings;
import cymru.gwarchod.referral.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Whether a plan of a case is in force, as far as this service has heard. */
@ApplicationScoped
public class FindPlanInForce {

    private final PlanStandings plans;

    FindPlanInForce(PlanStandings plans) {
        this.plans = plans;
    }

    /** Whether there is one. */
    @Transactional
    public boolean handle(CaseId caseId, Scope scope) {
        return plans.anyInForce(caseId, scope);
    }
}
