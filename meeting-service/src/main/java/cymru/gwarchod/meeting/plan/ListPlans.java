package cymru.gwarchod.meeting.plan;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists the plans of the caller's authority. */
@ApplicationScoped
public class ListPlans {

    private final SafeguardingPlans plans;
    private final AuditTrail audit;

    ListPlans(SafeguardingPlans plans, AuditTrail audit) {
        this.plans = plans;
        this.audit = audit;
    }

    /** One page. */
    @Transactional
    public List<SafeguardingPlan> handle(SafeguardingPlans.Query query, AgencyScope scope) {
        List<SafeguardingPlan> page = plans.list(query, scope);
        audit.listed(
                page.stream().limit(query.shown()).map(p -> p.id().value()).toList(),
                PlanAccess.MEMBER,
                Relation.RESPONSIBLE_LA.name());
        return page;
    }
}
