package cymru.gwarchod.referral.directory.api;

import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemCode;
import cymru.gwarchod.problem.ProblemException;
import cymru.gwarchod.referral.directory.domain.DirectoryRefusal;

/** The problem for each refusal. */
final class DirectoryProblems {

    private DirectoryProblems() {}

    static ProblemException of(DirectoryRefusal refusal) {
        return switch (refusal) {
            case STATE_CONFLICT -> ProblemException.of(GeneralProblems.STATE_CONFLICT);
            case LEAD_EXISTS -> ProblemException.of(ProblemCode.of("lead-exists"));
            case ENDS_BEFORE_START -> ProblemException.at("#/endsOn", ProblemCode.of("ends-before-start"));
            case UNIT_NOT_OF_AGENCY -> ProblemException.at("#/unit", ProblemCode.of("unit-not-of-agency"));
            case CAPACITY_NOT_OF_AGENCY -> ProblemException.at("#/capacity", ProblemCode.of("capacity-not-of-agency"));
        };
    }
}
