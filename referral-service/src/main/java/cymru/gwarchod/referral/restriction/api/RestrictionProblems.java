package cymru.gwarchod.referral.restriction.api;

import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemCode;
import cymru.gwarchod.problem.ProblemException;
import cymru.gwarchod.referral.restriction.domain.RestrictionRefusal;

/** The problem for each refusal. */
final class RestrictionProblems {

    private RestrictionProblems() {}

    static ProblemException of(RestrictionRefusal refusal) {
        return switch (refusal) {
            case STATE_CONFLICT -> ProblemException.of(GeneralProblems.STATE_CONFLICT);
            case LISTS_INCONSISTENT -> ProblemException.at("#/listed", ProblemCode.of("lists-inconsistent"));
            case SECOND_PERSON_REQUIRED -> ProblemException.of(ProblemCode.of("second-person-required"));
            case SECOND_TEAM_REQUIRED -> ProblemException.of(ProblemCode.of("second-team-required"));
        };
    }
}
