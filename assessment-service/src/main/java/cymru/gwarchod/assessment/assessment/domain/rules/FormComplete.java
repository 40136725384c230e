package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.Assessor;
import cymru.gwarchod.assessment.assessment.domain.CompleteAssessment;
import cymru.gwarchod.assessment.assessment.domain.Completing;
import cymru.gwarchod.assessment.assessment.domain.RuleBook;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether the form of a draft holds everything that completion asks for, so that only the person who answers for it has to
 * complete it. What is said at completion itself, such as a decision about a higher score, is not asked for here.
 */
public final class FormComplete {

    private FormComplete() {}

    /** Judges a draft. */
    public static boolean holds(Assessment draft, RuleBook book, Instant now) {
        return draft.form()
                .accountableAssessor()
                .map(Assessor::person)
                .filter(person -> CompletionRules.check(new Completing(
                                draft.form(),
                                book.instrument(),
                                book.classify(draft.form().answers()),
                                new CompleteAssessment(person, Optional.empty(), Optional.empty()),
                                now))
                        .stream()
                        .allMatch(refusal -> refusal.code() == AssessmentRefusal.SCORE_DECISION_MISSING))
                .isPresent();
    }
}
