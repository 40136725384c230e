package cymru.gwarchod.meeting.plan;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.meeting.casefile.ReadCaseFacts;
import cymru.gwarchod.meeting.plan.domain.PlanStatus;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlans;
import cymru.gwarchod.meeting.vocabulary.PlanId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads one plan, with the risks that have come up since it was written (AMB-28). */
@ApplicationScoped
public class ReadPlan {

    private final SafeguardingPlans plans;
    private final ReadCaseFacts readCaseFacts;
    private final AuditTrail audit;

    ReadPlan(SafeguardingPlans plans, ReadCaseFacts readCaseFacts, AuditTrail audit) {
        this.plans = plans;
        this.readCaseFacts = readCaseFacts;
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

    /** Risks of the latest assessment for which a plan that the caller has just reached has no action. */
    @Transactional
    public SortedSet<String> risksWithoutAction(SafeguardingPlan plan, AgencyScope scope) {
        return plan.status() == PlanStatus.ENDED
                ? new TreeSet<>()
                : readCaseFacts
                        .handle(plan.responsibility().caseId(), scope)
                        .map(plan::risksWithoutAction)
                        .orElseGet(TreeSet::new);
    }
}
