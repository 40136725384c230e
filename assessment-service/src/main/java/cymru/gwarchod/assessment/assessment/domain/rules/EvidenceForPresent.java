package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.Answer;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.Completing;
import cymru.gwarchod.assessment.assessment.domain.CompletionRule;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.assessment.domain.Refusal;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.ArrayList;
import java.util.List;

/** SERAF-14: a present indicator carries evidence and says where it comes from. */
@StatutoryRule("SERAF-14")
public final class EvidenceForPresent implements CompletionRule {
    @Override
    public List<Refusal> check(Completing completing) {
        return check(completing.form().answers());
    }

    public static List<Refusal> check(Answers answers) {
        List<Refusal> refusals = new ArrayList<>();
        for (IndicatorCode code : answers.with(Presence.PRESENT)) {
            if (answers.of(code).flatMap(Answer::note).isEmpty()) {
                refusals.add(Refusal.of(AssessmentRefusal.EVIDENCE_NOTE_MISSING, code));
            }
            if (answers.of(code).flatMap(Answer::source).isEmpty()) {
                refusals.add(Refusal.of(AssessmentRefusal.EVIDENCE_SOURCE_MISSING, code));
            }
        }
        return List.copyOf(refusals);
    }
}
