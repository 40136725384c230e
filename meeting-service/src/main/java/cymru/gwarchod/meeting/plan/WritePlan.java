package cymru.gwarchod.meeting.plan;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.http.References;
import cymru.gwarchod.meeting.casefile.ReadCaseFacts;
import cymru.gwarchod.meeting.duty.Duties;
import cymru.gwarchod.meeting.plan.domain.PlanContent;
import cymru.gwarchod.meeting.plan.domain.PlanRefusal;
import cymru.gwarchod.meeting.plan.domain.PlanStatus;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlans;
import cymru.gwarchod.meeting.vocabulary.ActionId;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.PlanId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Writes the plan that a meeting agreed on; it is active from then on, or as soon as the case is allocated (MEET-27). */
@ApplicationScoped
public class WritePlan {

    private final SafeguardingPlans plans;
    private final ReadCaseFacts readCaseFacts;
    private final PlanPreconditions preconditions;
    private final Duties duties;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    WritePlan(
            SafeguardingPlans plans,
            ReadCaseFacts readCaseFacts,
            PlanPreconditions preconditions,
            Duties duties,
            Outbox outbox,
            AuditTrail audit,
            DomainClock domainClock) {
        this.plans = plans;
        this.readCaseFacts = readCaseFacts;
        this.preconditions = preconditions;
        this.duties = duties;
        this.outbox = outbox;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** A plan to write. */
    public record Command(CaseId caseId, Optional<MeetingId> meeting, PlanContent content) {}

    /** Writes it, or says everything that stands in the way. */
    @Transactional
    public Outcome<JudgedPlan, Refusals> handle(Command command, AgencyScope scope) {
        Optional<CaseFacts> known = readCaseFacts.handle(command.caseId(), scope);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        CaseFacts facts = known.get();
        Instant now = domainClock.now();
        boolean another = plans.ofCase(command.caseId(), scope).stream().anyMatch(p -> p.status() != PlanStatus.ENDED);
        if (another) {
            return new Outcome.Refused<>(Refusals.of(PlanRefusal.PLAN_ALREADY_ACTIVE));
        }
        Refusals refusals = preconditions.check(command.content(), command.meeting(), facts, now, scope);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        SafeguardingPlan written = SafeguardingPlan.write(
                new PlanId(Ids.next(now)),
                References.next("PLN", now),
                facts,
                command.meeting(),
                command.content(),
                Actor.of(scope.caller()),
                now,
                () -> new ActionId(Ids.next(now)));
        preconditions.openToOwners(written, scope.caller().agency().code(), now);
        plans.add(written, scope);
        duties.planAgreed(facts.responsibility(), now);
        outbox.publish(PlanEvents.of(PlanEvents.WRITTEN, written, now));
        if (written.status() == PlanStatus.ACTIVE) {
            outbox.publish(PlanEvents.of(PlanEvents.ACTIVATED, written, now));
        }
        AgencyScope.Allowed access = new AgencyScope.Allowed(PlanAccess.MEMBER, Relation.RESPONSIBLE_LA);
        audit.allowed(
                written.id().value(), Optional.of(facts.responsibility().child().value()), access);
        return new Outcome.Done<>(JudgedPlan.of(written, facts), access);
    }
}
