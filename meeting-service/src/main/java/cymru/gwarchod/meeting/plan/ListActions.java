package cymru.gwarchod.meeting.plan;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.meeting.plan.domain.PlanAction;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists the actions that the caller, or the caller's agency, has to do; first due first. */
@ApplicationScoped
public class ListActions {

    private final SafeguardingPlans plans;
    private final AuditTrail audit;

    ListActions(SafeguardingPlans plans, AuditTrail audit) {
        this.plans = plans;
        this.audit = audit;
    }

    /** One page. */
    @Transactional
    public List<PlanAction> handle(SafeguardingPlans.ActionQuery query, AgencyScope scope) {
        List<PlanAction> page = plans.listActions(query, scope);
        audit.listed(
                page.stream().limit(query.shown()).map(a -> a.id().value()).toList(),
                PlanAccess.OWNER,
                Relation.ACTION_OWNER.name());
        return page;
    }
}
