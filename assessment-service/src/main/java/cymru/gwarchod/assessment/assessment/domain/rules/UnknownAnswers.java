package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.ClassificationRule;
import cymru.gwarchod.assessment.assessment.domain.Counts;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.assessment.domain.UnknownEffects;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;

/** AMB-22: unknown answers are not counted, but what they could change is always said. */
@StatutoryRule("AMB-22")
public final class UnknownAnswers {
    private UnknownAnswers() {}

    public static UnknownEffects effects(Instrument instrument, ClassificationRule rule, Answers answers) {
        List<IndicatorCode> unknown = answers.with(Presence.UNKNOWN);
        return new UnknownEffects(
                rule.indicate(Counts.of(instrument, answers.supposingPresent(unknown))),
                unknown.stream()
                        .map(code -> new UnknownEffects.UnknownEffect(
                                code, rule.indicate(Counts.of(instrument, answers.supposingPresent(List.of(code))))))
                        .toList());
    }
}
