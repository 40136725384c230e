package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.Completing;
import cymru.gwarchod.assessment.assessment.domain.CompletionRule;
import cymru.gwarchod.assessment.assessment.domain.ProfessionalDecision;
import cymru.gwarchod.assessment.assessment.domain.Refusal;
import cymru.gwarchod.assessment.assessment.domain.ResultFlag;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * SERAF-06, 1.5.2: where the score speaks for a higher category than the rule, the assessor confirms or raises, and
 * says why. Asked only once every indicator is answered, because before that the score is not the score of the form.
 */
@StatutoryRule("SERAF-06")
public final class ScoreHigherDecided implements CompletionRule {
    @Override
    public List<Refusal> check(Completing completing) {
        if (!AllIndicatorsAnswered.unanswered(
                        completing.instrument(), completing.form().answers())
                .isEmpty()) {
            return List.of();
        }
        boolean calledFor = completing.classification().flags().contains(ResultFlag.SCORE_HIGHER);
        Optional<ProfessionalDecision> decision = completing.command().decision();
        if (decision.isEmpty()) {
            return calledFor ? List.of(Refusal.of(AssessmentRefusal.SCORE_DECISION_MISSING)) : List.of();
        }
        if (!calledFor) {
            return List.of(Refusal.of(AssessmentRefusal.SCORE_DECISION_NOT_CALLED_FOR));
        }
        List<Refusal> refusals = new ArrayList<>(Rationale.check(decision.get().rationale()));
        if (decision.get() instanceof ProfessionalDecision.Raise raise
                && !raise.to().isHigherThan(completing.classification().indicatedCategory())) {
            refusals.add(Refusal.of(AssessmentRefusal.DECISION_NOT_A_RAISE));
        }
        return List.copyOf(refusals);
    }
}
