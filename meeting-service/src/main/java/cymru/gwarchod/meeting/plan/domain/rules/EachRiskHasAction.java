package cymru.gwarchod.meeting.plan.domain.rules;

import cymru.gwarchod.meeting.plan.domain.PlanContent;
import cymru.gwarchod.meeting.plan.domain.PlanRefusal;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Each indicator that is present in the latest assessment has at least one action (PLAN-02). */
@StatutoryRule("PLAN-02")
public final class EachRiskHasAction {

    private EachRiskHasAction() {}

    /** The risks without an action. */
    public static Stream<Refusal> check(PlanContent content, CaseFacts facts) {
        SortedSet<String> open = new TreeSet<>(facts.latestAssessment()
                .map(CaseFacts.CompletedAssessment::presentIndicators)
                .orElseGet(TreeSet::new));
        content.actions().forEach(action -> open.removeAll(action.indicators()));
        return open.stream().map(code -> Refusal.of(PlanRefusal.RISK_WITHOUT_ACTION, code));
    }
}
