package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.Completing;
import cymru.gwarchod.assessment.assessment.domain.CompletionRule;
import cymru.gwarchod.assessment.assessment.domain.Refusal;
import java.util.List;

/** Every condition of completion, in the order in which a reader of the form meets them. */
public final class CompletionRules {
    private static final List<CompletionRule> ALL = List.of(
            new AllIndicatorsAnswered(),
            new RecencyStated(),
            new EvidenceForPresent(),
            new AssessedOnKnown(),
            new NeedAndProtectionDecided(),
            new ChildViewsRecorded(),
            new AccountableAssessor(),
            new ScoreHigherDecided());

    private CompletionRules() {}

    /** Everything that stands in the way of completing; empty when nothing does. */
    public static List<Refusal> check(Completing completing) {
        return ALL.stream().flatMap(rule -> rule.check(completing).stream()).toList();
    }
}
