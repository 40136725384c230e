package cymru.gwarchod.meeting.plan.domain.rules;

import cymru.gwarchod.meeting.plan.domain.PlanContent;
import cymru.gwarchod.meeting.plan.domain.PlanRefusal;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.stream.Stream;

/** What the child wants and feels is in the plan, or why it is not (ROLE-28, PLAN-12). */
@StatutoryRule({"ROLE-28", "PLAN-12"})
public final class ChildTakesPart {

    private ChildTakesPart() {}

    /** What is missing. */
    public static Stream<Refusal> check(PlanContent content) {
        return content.childViews().isPresent() || content.noViewsReason().isPresent()
                ? Stream.empty()
                : Stream.of(Refusal.of(PlanRefusal.CHILD_VIEWS_MISSING));
    }
}
