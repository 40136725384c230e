package cymru.gwarchod.meeting.plan.domain.rules;

import cymru.gwarchod.meeting.plan.domain.PlanContent;
import cymru.gwarchod.meeting.plan.domain.PlanRefusal;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.LocalDate;

/**
 * Every rule that a plan has to keep when it is written or amended; all that is missing is said at once. A formal interview
 * of the child is not among them: what is known may have been gathered over time (MEET-38).
 */
@StatutoryRule("MEET-38")
public final class WritingRules {

    private WritingRules() {}

    /** What stands in the way. */
    public static Refusals check(PlanContent content, CaseFacts facts, boolean meetingHeld, LocalDate today) {
        if (!facts.isOpen()) {
            return Refusals.of(PlanRefusal.CASE_CLOSED);
        }
        return Refusals.collect(
                MeetingBeforeAction.check(content, facts, meetingHeld),
                ActionsAreClear.check(content, today),
                EachRiskHasAction.check(content, facts),
                PriorityRisks.check(content),
                DirectWorkNamed.check(content),
                LongTermWork.check(content, facts),
                ChildTakesPart.check(content),
                ReviewDateAgreed.check(content, today));
    }
}
