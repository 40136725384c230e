package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.Refusal;
import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.ArrayList;
import java.util.List;

/** AMB-3: a vulnerability has no recency, and neither has what is not present. */
@StatutoryRule("AMB-3")
public final class RecencyWhereItBelongs {
    private RecencyWhereItBelongs() {}

    public static List<Refusal> check(Instrument instrument, Answers answers) {
        List<Refusal> refusals = new ArrayList<>();
        answers.byCode().forEach((code, answer) -> {
            if (answer.recency().isPresent()) {
                if (instrument
                        .classOf(code)
                        .filter(found -> !found.carriesRecency())
                        .isPresent()) {
                    refusals.add(Refusal.of(AssessmentRefusal.RECENCY_ON_VULNERABILITY, code));
                } else if (!answer.isPresent()) {
                    refusals.add(Refusal.of(AssessmentRefusal.RECENCY_WITHOUT_PRESENCE, code));
                }
            }
        });
        return List.copyOf(refusals);
    }
}
