package cymru.gwarchod.meeting.plan.domain.rules;

import cymru.gwarchod.meeting.plan.domain.PlanStatus;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.statutoryclock.StatutoryRule;

/** From category 3 on a plan becomes active only where a team of social services has the case (MEET-27). */
@StatutoryRule("MEET-27")
public final class AllocatedBeforeActive {

    private AllocatedBeforeActive() {}

    /** Where a plan stands that has not ended and was not active before. */
    public static PlanStatus statusOf(CaseFacts facts) {
        return facts.allocationMissing() ? PlanStatus.AWAITING_ALLOCATION : PlanStatus.ACTIVE;
    }
}
