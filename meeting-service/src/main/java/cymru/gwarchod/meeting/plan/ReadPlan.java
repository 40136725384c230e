package cymru.gwarchod.meeting.plan;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlans;
import cymru.gwarchod.meeting.vocabulary.PlanId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one plan. */
@ApplicationScoped
public class ReadPlan {

    private final SafeguardingPlans plans;
    private final AuditTrail audit;

    ReadPlan(SafeguardingPlans plans, AuditTrail audit) {
        this.plans = plans;
        this.audit = audit;
    }

    /** The plan, or absent. */
    @Transactional
    public Outcome<SafeguardingPlan, Refusals> handle(PlanId id, AgencyScope scope) {
        Optional<SafeguardingPlans.Seen> seen = plans.find(id, scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        SafeguardingPlan plan = seen.get().plan();
        audit.allowed(
                id.value(),
                Optional.of(plan.responsibility().child().value()),
                seen.get().access());
        return new Outcome.Done<>(plan, seen.get().access());
    }
}
