package cymru.gwarchod.referral.allocation.domain.rules;

import cymru.gwarchod.referral.allocation.domain.AllocationRefusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Optional;

/**
 * While a safety, child-in-need or child-protection plan is in force the case stays allocated to a social worker, even where
 * another agency gives the service (MEET-28). The worker may change; that there is one may not.
 */
@StatutoryRule("MEET-28")
public final class AllocatedWhilePlanInForce {

    private AllocatedWhilePlanInForce() {}

    /** Whether the end of an allocation, without another one in its place, has to be refused. */
    public static Optional<AllocationRefusal> check(boolean planInForce) {
        return planInForce ? Optional.of(AllocationRefusal.PLAN_IN_FORCE) : Optional.empty();
    }
}
