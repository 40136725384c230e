package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.Answer;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.Completing;
import cymru.gwarchod.assessment.assessment.domain.CompletionRule;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.assessment.domain.Refusal;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorClass;
import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;

/** AMB-3: every present sign of risk says when it was last seen. */
@StatutoryRule("AMB-3")
public final class RecencyStated implements CompletionRule {
    @Override
    public List<Refusal> check(Completing completing) {
        return check(completing.instrument(), completing.form().answers());
    }

    public static List<Refusal> check(Instrument instrument, Answers answers) {
        return answers.with(Presence.PRESENT).stream()
                .filter(code -> instrument
                        .classOf(code)
                        .filter(IndicatorClass::carriesRecency)
                        .isPresent())
                .filter(code -> answers.of(code).flatMap(Answer::recency).isEmpty())
                .map(code -> Refusal.of(AssessmentRefusal.RECENCY_MISSING, code))
                .toList();
    }
}
