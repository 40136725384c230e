package cymru.gwarchod.meeting.plan;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.meeting.casefile.ReadCaseFacts;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlans;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.Change;
import cymru.gwarchod.meeting.vocabulary.PlanId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What every step with a plan has in common: scope, version, decision before writing, audit in the same commit. */
@ApplicationScoped
class PlanStepRunner {

    private final SafeguardingPlans plans;
    private final ReadCaseFacts readCaseFacts;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    PlanStepRunner(SafeguardingPlans plans, ReadCaseFacts readCaseFacts, AuditTrail audit, DomainClock domainClock) {
        this.plans = plans;
        this.readCaseFacts = readCaseFacts;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** A step, with what is known of the case. */
    interface Step {
        Change<SafeguardingPlan> take(SafeguardingPlan plan, CaseFacts facts, Instant now);
    }

    Outcome<JudgedPlan, Refusals> run(
            PlanId id,
            EntityTag expected,
            AgencyScope scope,
            Step step,
            BiConsumer<SafeguardingPlan, Instant> beforeKept,
            BiConsumer<SafeguardingPlan, Instant> afterKept) {
        Optional<SafeguardingPlans.Seen> seen = plans.find(id, scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        SafeguardingPlan before = seen.get().plan();
        AgencyScope.Allowed access = seen.get().access();
        if (!expected.equals(EntityTag.of(access.view(), before.version()))) {
            return new Outcome.Stale<>(access, before.version());
        }
        CaseFacts facts =
                readCaseFacts.handle(before.responsibility().caseId(), scope).orElseThrow();
        Instant now = domainClock.now();
        return switch (step.take(before, facts, now)) {
            case Change.Refused<SafeguardingPlan>(Refusals refusals) -> new Outcome.Refused<>(refusals);
            case Change.Made<SafeguardingPlan>(SafeguardingPlan after) -> {
                beforeKept.accept(after, now);
                long version = plans.update(after, scope);
                afterKept.accept(after, now);
                audit.allowed(
                        id.value(), Optional.of(before.responsibility().child().value()), access);
                yield new Outcome.Done<>(JudgedPlan.of(after.atVersion(version), facts), access);
            }
        };
    }
}
