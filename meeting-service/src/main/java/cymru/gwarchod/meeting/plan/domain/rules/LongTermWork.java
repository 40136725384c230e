package cymru.gwarchod.meeting.plan.domain.rules;

import cymru.gwarchod.meeting.plan.domain.ActionKind;
import cymru.gwarchod.meeting.plan.domain.PlanContent;
import cymru.gwarchod.meeting.plan.domain.PlanRefusal;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.stream.Stream;

/** In category 4 the plan has long-term intensive work with the child (PLAN-07, SERAF-21). */
@StatutoryRule({"PLAN-07", "SERAF-21"})
public final class LongTermWork {

    private LongTermWork() {}

    /** What is missing. */
    public static Stream<Refusal> check(PlanContent content, CaseFacts facts) {
        boolean needed = facts.category().filter(c -> c == Category.CATEGORY_4).isPresent();
        boolean planned = content.actions().stream().anyMatch(a -> a.kind() == ActionKind.LONG_TERM_INTENSIVE);
        return needed && !planned ? Stream.of(Refusal.of(PlanRefusal.LONG_TERM_WORK_MISSING)) : Stream.empty();
    }
}
