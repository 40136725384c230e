package cymru.gwarchod.referral.concern.api;

import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemCode;
import cymru.gwarchod.problem.ProblemException;
import cymru.gwarchod.referral.concern.domain.ConcernRefusal;

/** The problem for each refusal. */
final class ConcernProblems {

    private ConcernProblems() {}

    static ProblemException of(ConcernRefusal refusal) {
        return switch (refusal) {
            case STATE_CONFLICT -> ProblemException.of(GeneralProblems.STATE_CONFLICT);
            case DISCUSSION_IN_FUTURE -> ProblemException.at("#/discussedAt", ProblemCode.of("discussion-in-future"));
        };
    }
}
