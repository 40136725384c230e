package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.assessment.assessment.domain.AssessmentOutcome;
import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.Refusal;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.Pointers;
import cymru.gwarchod.problem.ProblemException;
import java.util.List;
import java.util.Locale;

/** The problem for a refusal: one answer that names everything that stands in the way, each with its place in the form. */
final class AssessmentProblems {

    private AssessmentProblems() {}

    static ProblemException of(AssessmentOutcome.Refused refused) {
        List<FieldError> errors =
                refused.refusals().stream().map(AssessmentProblems::error).toList();
        boolean state =
                refused.refusals().stream().anyMatch(refusal -> refusal.code().kind() == AssessmentRefusal.Kind.STATE);
        return ProblemException.of(state ? GeneralProblems.STATE_CONFLICT : GeneralProblems.VALIDATION_FAILED, errors);
    }

    /** The code of a refusal as it stands in {@code errors[]}. */
    static String code(AssessmentRefusal refusal) {
        return refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static FieldError error(Refusal refusal) {
        String field = refusal.code().field();
        String pointer = field.isEmpty() ? Pointers.ROOT : Pointers.of(field);
        return FieldError.of(
                refusal.indicator()
                        .map(indicator -> Pointers.child(pointer, indicator.value()))
                        .orElse(pointer),
                code(refusal.code()));
    }
}
