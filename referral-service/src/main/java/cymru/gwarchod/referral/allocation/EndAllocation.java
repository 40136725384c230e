package cymru.gwarchod.referral.allocation;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.referral.allocation.domain.Allocation;
import cymru.gwarchod.referral.allocation.domain.AllocationEndReason;
import cymru.gwarchod.referral.allocation.domain.AllocationRefusal;
import cymru.gwarchod.referral.allocation.domain.Allocations;
import cymru.gwarchod.referral.allocation.domain.PlanStandings;
import cymru.gwarchod.referral.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Ends an allocation without another one in its place; while a plan is in force that is refused (MEET-28). */
@ApplicationScoped
public class EndAllocation {

    private final Allocations allocations;
    private final PlanStandings plans;
    private final AllocationEnding ending;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    EndAllocation(
            Allocations allocations,
            PlanStandings plans,
            AllocationEnding ending,
            AuditTrail audit,
            DomainClock domainClock) {
        this.allocations = allocations;
        this.plans = plans;
        this.ending = ending;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * An ending.
     *
     * @param expected the version that was decided on
     */
    public record Command(CaseId caseId, Allocation.AllocationId id, EntityTag expected, AllocationEndReason reason) {}

    /** Ends it, or says why not. */
    @Transactional
    public Outcome<Allocation, AllocationRefusal> handle(Command command, AgencyScope scope) {
        Optional<Allocations.Seen> seen = allocations.find(command.caseId(), command.id(), scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Allocation before = seen.get().allocation();
        AgencyScope.Allowed access = seen.get().access();
        if (!command.expected().equals(EntityTag.of(access.view(), before.version()))) {
            return new Outcome.Stale<>(access, before.version());
        }
        Allocation.Ending with = new Allocation.Ending(domainClock.now(), command.reason());
        return switch (before.end(with, plans.anyInForce(command.caseId(), scope))) {
            case Allocation.Step.Refused(AllocationRefusal refusal) -> new Outcome.Refused<>(refusal);
            case Allocation.Step.Taken(Allocation after) -> {
                long version = ending.keep(after, scope);
                audit.allowed(
                        command.id().value(), Optional.of(before.whose().child().value()), access);
                yield new Outcome.Done<>(after.atVersion(version), access);
            }
        };
    }
}
