package cymru.gwarchod.meeting.plan;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.meeting.plan.domain.PlanAction;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlans;
import cymru.gwarchod.meeting.vocabulary.ActionId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one action of a plan. */
@ApplicationScoped
public class ReadAction {

    private final SafeguardingPlans plans;
    private final AuditTrail audit;

    ReadAction(SafeguardingPlans plans, AuditTrail audit) {
        this.plans = plans;
        this.audit = audit;
    }

    /** The action, or absent. */
    @Transactional
    public Outcome<PlanAction, Refusals> handle(ActionId id, AgencyScope scope) {
        Optional<SafeguardingPlans.SeenAction> seen = plans.findAction(id, scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        PlanAction action = seen.get().action();
        audit.allowed(
                id.value(), Optional.of(action.child().value()), seen.get().access());
        return new Outcome.Done<>(action, seen.get().access());
    }
}
