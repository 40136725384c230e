package cymru.gwarchod.meeting.plan.domain.rules;

import cymru.gwarchod.meeting.plan.domain.PlanEndReason;
import cymru.gwarchod.meeting.plan.domain.PlanRefusal;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.statutoryclock.StatutoryRule;

/**
 * From category 3 on, a plan, and with it the case, ends only after a review (MEET-24, MEET-25). That the child refuses
 * help is no reason in the list (REF-26, PLAN-10).
 */
@StatutoryRule({"MEET-24", "MEET-25", "REF-26", "PLAN-10"})
public final class EndingRules {

    private EndingRules() {}

    /**
     * What stands in the way.
     *
     * @param reviewed whether a review meeting was closed since the plan was written
     */
    public static Refusals check(PlanEndReason reason, CaseFacts facts, boolean reviewed) {
        return switch (reason) {
            case REPLACED -> Refusals.of();
            case RISK_REDUCED, ADULT_SERVICES, MOVED_AWAY ->
                facts.assessments().stream().anyMatch(a -> a.category().requiresMeeting()) && !reviewed
                        ? Refusals.of(PlanRefusal.REVIEW_NOT_HELD)
                        : Refusals.of();
        };
    }
}
