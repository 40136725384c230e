package cymru.gwarchod.meeting.plan;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.meeting.plan.domain.ActionProgress;
import cymru.gwarchod.meeting.plan.domain.PlanAction;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlans;
import cymru.gwarchod.meeting.vocabulary.ActionId;
import cymru.gwarchod.meeting.vocabulary.Change;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The owner, or the responsible authority, says what has become of an action (PLAN-13). */
@ApplicationScoped
@StatutoryRule("PLAN-13")
public class ReportActionProgress {

    private final SafeguardingPlans plans;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ReportActionProgress(SafeguardingPlans plans, Outbox outbox, AuditTrail audit, DomainClock domainClock) {
        this.plans = plans;
        this.outbox = outbox;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * A report.
     *
     * @param expected the version that was decided on
     */
    public record Command(ActionId id, EntityTag expected, ActionProgress progress, Optional<String> note) {}

    /** Keeps the report, or says why not. */
    @Transactional
    public Outcome<PlanAction, Refusals> handle(Command command, AgencyScope scope) {
        Optional<SafeguardingPlans.SeenAction> seen = plans.findAction(command.id(), scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        PlanAction before = seen.get().action();
        AgencyScope.Allowed access = seen.get().access();
        if (!command.expected().equals(EntityTag.of(access.view(), before.version()))) {
            return new Outcome.Stale<>(access, before.version());
        }
        Instant now = domainClock.now();
        return switch (before.report(command.progress(), command.note(), Actor.of(scope.caller()), now)) {
            case Change.Refused<PlanAction>(Refusals refusals) -> new Outcome.Refused<>(refusals);
            case Change.Made<PlanAction>(PlanAction after) -> {
                long version = plans.updateAction(after, scope);
                outbox.publish(PlanEvents.reported(after, now));
                audit.allowed(command.id().value(), Optional.of(before.child().value()), access);
                yield new Outcome.Done<>(after.atVersion(version), access);
            }
        };
    }
}
