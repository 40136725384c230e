package cymru.gwarchod.meeting.plan;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.meeting.casefile.ReadCaseFacts;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlans;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.PlanId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one plan, and holds it against what is known of the case now. */
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
    public Outcome<JudgedPlan, Refusals> handle(PlanId id, AgencyScope scope) {
        Optional<SafeguardingPlans.Seen> seen = plans.find(id, scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        SafeguardingPlan plan = seen.get().plan();
        CaseFacts facts =
                readCaseFacts.handle(plan.responsibility().caseId(), scope).orElseThrow();
        audit.allowed(
                id.value(),
                Optional.of(plan.responsibility().child().value()),
                seen.get().access());
        return new Outcome.Done<>(JudgedPlan.of(plan, facts), seen.get().access());
    }
}
