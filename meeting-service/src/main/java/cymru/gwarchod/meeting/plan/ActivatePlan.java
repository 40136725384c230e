package cymru.gwarchod.meeting.plan;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlans;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** A case was allocated: the plan that waited for it becomes active (MEET-27). */
@ApplicationScoped
public class ActivatePlan {

    private final SafeguardingPlans plans;
    private final Outbox outbox;
    private final DomainClock domainClock;

    ActivatePlan(SafeguardingPlans plans, Outbox outbox, DomainClock domainClock) {
        this.plans = plans;
        this.outbox = outbox;
        this.domainClock = domainClock;
    }

    /** Activates the plan of the case, where there is one that waits and nothing is in its way any more. */
    @Transactional
    public void handle(CaseFacts facts, SystemScope scope) {
        Instant now = domainClock.now();
        plans.ofCase(facts.responsibility().caseId(), scope).stream()
                .flatMap(plan -> plan.activate(facts, now).stream())
                .forEach(active -> keep(active, now, scope));
    }

    private void keep(SafeguardingPlan active, Instant now, SystemScope scope) {
        plans.update(active, scope);
        outbox.publish(PlanEvents.of(PlanEvents.ACTIVATED, active, now));
    }
}
