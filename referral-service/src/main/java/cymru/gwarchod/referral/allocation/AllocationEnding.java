package cymru.gwarchod.referral.allocation;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.allocation.domain.Allocation;
import cymru.gwarchod.referral.allocation.domain.AllocationEndReason;
import cymru.gwarchod.referral.allocation.domain.Allocations;
import cymru.gwarchod.referral.casefile.WhenCaseEnds;
import jakarta.enterprise.context.ApplicationScoped;

/** What follows from the end of an allocation, whatever brings it about; the end of the case is one of these. */
@ApplicationScoped
class AllocationEnding implements WhenCaseEnds {

    private final Allocations allocations;
    private final AllocationRelations relations;
    private final Outbox outbox;

    AllocationEnding(Allocations allocations, AllocationRelations relations, Outbox outbox) {
        this.allocations = allocations;
        this.relations = relations;
        this.outbox = outbox;
    }

    @Override
    public void handle(Ended ended, Scope scope) {
        allocations
                .current(ended.caseId(), scope)
                .ifPresent(current ->
                        keep(current.ended(new Allocation.Ending(ended.at(), AllocationEndReason.CASE_ENDED)), scope));
    }

    /** Keeps the end; answers the version of the allocation now. */
    long keep(Allocation ended, Scope scope) {
        Allocation.Ending ending = ended.ending().orElseThrow();
        long version = allocations.update(ended, scope);
        relations.end(ended, ending.at());
        outbox.publish(AllocationEvents.ended(ended, ending));
        return version;
    }
}
