package cymru.gwarchod.referral.intake.api;

import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemCode;
import cymru.gwarchod.problem.ProblemException;
import cymru.gwarchod.referral.intake.domain.IntakeRefusal;

/** The problem for each refusal. */
final class IntakeProblems {

    private IntakeProblems() {}

    static ProblemException of(IntakeRefusal refusal) {
        return switch (refusal) {
            case STATE_CONFLICT -> ProblemException.of(GeneralProblems.STATE_CONFLICT);
            case CANDIDATE_NOT_FOUND -> ProblemException.at("#/candidate", ProblemCode.of("candidate-not-found"));
        };
    }
}
