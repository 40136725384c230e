package cymru.gwarchod.meeting.plan;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.meeting.meeting.PlanOfCase;
import cymru.gwarchod.meeting.plan.domain.PlanStatus;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlans;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.PlanStanding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;

/** Tells the meetings where the plan of a case stands. */
@ApplicationScoped
class ReadPlanStanding implements PlanOfCase {

    private final SafeguardingPlans plans;

    ReadPlanStanding(SafeguardingPlans plans) {
        this.plans = plans;
    }

    @Override
    @Transactional
    public Optional<PlanStanding> standing(CaseFacts facts, AgencyScope scope) {
        return plans.ofCase(facts.responsibility().caseId(), scope).stream()
                .max(Comparator.comparing((SafeguardingPlan p) -> p.status() != PlanStatus.ENDED)
                        .thenComparing(SafeguardingPlan::writtenAt))
                .map(p -> new PlanStanding(p.status() != PlanStatus.ENDED, p.writtenAt(), p.risksWithoutAction(facts)));
    }
}
