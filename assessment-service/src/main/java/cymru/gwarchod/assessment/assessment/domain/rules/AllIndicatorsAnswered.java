package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.Completing;
import cymru.gwarchod.assessment.assessment.domain.CompletionRule;
import cymru.gwarchod.assessment.assessment.domain.Refusal;
import cymru.gwarchod.assessment.vocabulary.instrument.Indicator;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;

/** SERAF-03: each indicator of the version is answered; not known is an answer, silence is not. */
@StatutoryRule("SERAF-03")
public final class AllIndicatorsAnswered implements CompletionRule {
    @Override
    public List<Refusal> check(Completing completing) {
        return unanswered(completing.instrument(), completing.form().answers()).stream()
                .map(code -> Refusal.of(AssessmentRefusal.ANSWER_MISSING, code))
                .toList();
    }

    /** What the version asks and nobody has answered. */
    public static List<IndicatorCode> unanswered(Instrument instrument, Answers answers) {
        return instrument.indicators().stream()
                .map(Indicator::code)
                .filter(code -> answers.of(code).isEmpty())
                .toList();
    }
}
