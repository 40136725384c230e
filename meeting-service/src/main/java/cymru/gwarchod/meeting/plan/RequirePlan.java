package cymru.gwarchod.meeting.plan;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.meeting.casefile.ReadCaseFacts;
import cymru.gwarchod.meeting.duty.Duties;
import cymru.gwarchod.meeting.plan.domain.PlanStatus;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlans;
import cymru.gwarchod.meeting.vocabulary.AssessmentId;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A category calls for a plan and for direct work (SERAF-17, SERAF-20, SERAF-21): both are tasks until a plan is agreed.
 * Where one is in force already, it is amended and nothing is opened (MEET-29).
 */
@ApplicationScoped
public class RequirePlan {

    private final SafeguardingPlans plans;
    private final ReadCaseFacts readCaseFacts;
    private final Duties duties;
    private final DomainClock domainClock;

    RequirePlan(SafeguardingPlans plans, ReadCaseFacts readCaseFacts, Duties duties, DomainClock domainClock) {
        this.plans = plans;
        this.readCaseFacts = readCaseFacts;
        this.duties = duties;
        this.domainClock = domainClock;
    }

    /**
     * What is called for.
     *
     * @param assessment whose category was changed; absent for one that was completed, which is the latest
     * @param trigger the assessment, or the override that changed its category
     * @param before what was called for until then, which keeps its clock; empty after a completed assessment
     * @param reason why what is called for no longer ends: a fixed code
     */
    public record Call(
            CaseId caseId,
            Optional<AssessmentId> assessment,
            UUID trigger,
            Set<String> before,
            Set<String> now,
            String reason,
            Instant from) {}

    /** Opens what is new, and cancels what is called for no longer; false where the case is not known yet. */
    @Transactional
    public boolean handle(Call call, SystemScope scope) {
        return readCaseFacts
                .handle(call.caseId(), scope)
                .map(facts -> follow(call, facts, scope))
                .isPresent();
    }

    private Call follow(Call call, CaseFacts facts, SystemScope scope) {
        if (isOvertaken(call, facts)) {
            return call;
        }
        boolean planned = plans.ofCase(call.caseId(), scope).stream().anyMatch(p -> p.status() != PlanStatus.ENDED);
        for (String work : new TreeSet<>(Duties.PLAN_WORK)) {
            if (!call.now().contains(work)) {
                duties.planNotNeeded(facts.responsibility(), work, call.reason(), call.from());
            } else if (facts.isOpen() && !planned && !call.before().contains(work)) {
                duties.plan(facts.responsibility(), work, call.trigger(), call.from(), domainClock.now());
            }
        }
        return call;
    }

    /** What is said of an assessment that another one has followed calls for nothing any more. */
    private static boolean isOvertaken(Call call, CaseFacts facts) {
        return call.assessment()
                .filter(changed -> facts.latestAssessment()
                        .filter(latest -> !latest.id().equals(changed))
                        .isPresent())
                .isPresent();
    }
}
