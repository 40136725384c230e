package cymru.gwarchod.referral.allocation.api;

import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemCode;
import cymru.gwarchod.problem.ProblemException;
import cymru.gwarchod.referral.allocation.domain.AllocationRefusal;

/** The problem for each refusal. */
final class AllocationProblems {

    private AllocationProblems() {}

    static ProblemException of(AllocationRefusal refusal) {
        return switch (refusal) {
            case STATE_CONFLICT -> ProblemException.of(GeneralProblems.STATE_CONFLICT);
            case TEAM_NOT_OF_AUTHORITY -> ProblemException.at("#/team", ProblemCode.of("team-not-of-authority"));
            case PLAN_IN_FORCE -> ProblemException.of(ProblemCode.of("plan-in-force"));
        };
    }
}
