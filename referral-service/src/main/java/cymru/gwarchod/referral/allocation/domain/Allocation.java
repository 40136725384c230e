package cymru.gwarchod.referral.allocation.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.referral.allocation.domain.rules.AllocatedWhilePlanInForce;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That a case is, or was, allocated to a team and a social worker of the responsible authority.
 *
 * @param by who allocated it
 * @param version of the stored record; 0 before it is stored
 */
public record Allocation(
        AllocationId id, Whose whose, To to, Instant allocatedAt, Actor by, Optional<Ending> ending, long version) {

    /** The id of an allocation. */
    public record AllocationId(UUID value) {}

    /**
     * Which case.
     *
     * @param localAuthority statistical code of the responsible authority
     * @param agency its social services
     */
    public record Whose(CaseId caseId, ChildId child, String localAuthority, AgencyCode agency) {}

    /** To whom. */
    public record To(UnitCode team, PersonId socialWorker) {}

    /** When it ended, and why. */
    public record Ending(Instant at, AllocationEndReason reason) {}

    /** How a step ended. */
    public sealed interface Step {
        /** The step was taken. */
        record Taken(Allocation allocation) implements Step {}

        /** The step was refused. */
        record Refused(AllocationRefusal refusal) implements Step {}
    }

    /** Whether the case is allocated by it now. */
    public boolean isCurrent() {
        return ending.isEmpty();
    }

    /**
     * Ends it, so that the case is allocated to nobody.
     *
     * @param planInForce whether a plan for the child is in force
     */
    public Step end(Ending with, boolean planInForce) {
        if (!isCurrent()) {
            return new Step.Refused(AllocationRefusal.STATE_CONFLICT);
        }
        return AllocatedWhilePlanInForce.check(planInForce)
                .<Step>map(Step.Refused::new)
                .orElseGet(() -> new Step.Taken(ended(with)));
    }

    /** Ends it because another one takes its place, or the case ends: nobody is left without a worker by that. */
    public Allocation ended(Ending with) {
        return new Allocation(id, whose, to, allocatedAt, by, Optional.of(with), version);
    }

    /** The same allocation, as the store has it now. */
    public Allocation atVersion(long stored) {
        return new Allocation(id, whose, to, allocatedAt, by, ending, stored);
    }
}
