package cymru.gwarchod.assessment.reassessment.api;

import cymru.gwarchod.assessment.reassessment.domain.ReassessmentRefusal;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.Pointers;
import cymru.gwarchod.problem.ProblemException;
import java.util.List;
import java.util.Locale;

/** The problem for each refusal. */
final class ReassessmentProblems {

    private static final String OCCURRED_AT = Pointers.of("occurredAt");

    private ReassessmentProblems() {}

    static ProblemException of(ReassessmentRefusal refusal) {
        String code = refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (refusal) {
            case NOTHING_TO_REASSESS ->
                ProblemException.of(GeneralProblems.STATE_CONFLICT, List.of(FieldError.of(Pointers.ROOT, code)));
            case CHANGE_IN_FUTURE, BEYOND_CALENDAR_HORIZON ->
                ProblemException.of(GeneralProblems.VALIDATION_FAILED, List.of(FieldError.of(OCCURRED_AT, code)));
        };
    }
}
