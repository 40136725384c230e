package cymru.gwarchod.assessment.monitoring.api;

import cymru.gwarchod.assessment.monitoring.domain.BoardReturnRefusal;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.Pointers;
import cymru.gwarchod.problem.ProblemException;
import java.util.List;

/** The problem for each refusal. */
final class BoardReturnProblems {

    private BoardReturnProblems() {}

    static ProblemException of(BoardReturnRefusal refusal) {
        return switch (refusal) {
            case QUARTER_NOT_ENDED ->
                ProblemException.of(
                        GeneralProblems.VALIDATION_FAILED,
                        List.of(FieldError.of(Pointers.of("quarter"), "quarter-not-ended")));
            case RETURN_EXISTS -> ProblemException.of(GeneralProblems.ALREADY_EXISTS);
        };
    }
}
