package cymru.gwarchod.placement.claim.api;

import cymru.gwarchod.placement.claim.domain.ClaimRefusal;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemCode;
import cymru.gwarchod.problem.ProblemException;

/** The problem for each refusal. */
final class ClaimProblems {

    private ClaimProblems() {}

    static ProblemException of(ClaimRefusal refusal) {
        return switch (refusal) {
            case ANOTHER_AGENCY_DECIDES -> ProblemException.of(ProblemCode.of("another-agency-decides"));
            case SECOND_PARTY_REQUIRED -> ProblemException.of(ProblemCode.of("second-party-required"));
            case CHILD_NOT_IDENTIFIED -> ProblemException.of(ProblemCode.of("child-not-identified"));
            case STATE_CONFLICT -> ProblemException.of(GeneralProblems.STATE_CONFLICT);
        };
    }
}
