package cymru.gwarchod.referral.allocation;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.allocation.domain.Allocation;
import cymru.gwarchod.referral.allocation.domain.Allocations;
import cymru.gwarchod.referral.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one allocation of a case. */
@ApplicationScoped
public class ReadAllocation {

    private final Allocations allocations;
    private final AuditTrail audit;

    ReadAllocation(Allocations allocations, AuditTrail audit) {
        this.allocations = allocations;
        this.audit = audit;
    }

    /** The allocation, or empty. */
    @Transactional
    public Optional<Allocations.Seen> handle(CaseId caseId, Allocation.AllocationId id, AgencyScope scope) {
        Optional<Allocations.Seen> seen = allocations.find(caseId, id, scope);
        seen.ifPresent(found -> audit.allowed(
                id.value(), Optional.of(found.allocation().whose().child().value()), found.access()));
        return seen;
    }
}
