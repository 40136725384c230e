package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.AnswerChange;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.FormPatch;
import cymru.gwarchod.assessment.assessment.domain.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;

/** SERAF-03: an answer says whether the indicator is present; evidence alone is not an answer. */
@StatutoryRule("SERAF-03")
public final class PresenceStated {
    private PresenceStated() {}

    public static List<Refusal> check(Answers before, FormPatch patch) {
        return patch.answers().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof AnswerChange.Merge merge
                        && merge.applyTo(before.of(entry.getKey())).isEmpty())
                .map(entry -> Refusal.of(AssessmentRefusal.PRESENCE_MISSING, entry.getKey()))
                .toList();
    }
}
