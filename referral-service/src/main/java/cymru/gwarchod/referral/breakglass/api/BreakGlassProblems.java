package cymru.gwarchod.referral.breakglass.api;

import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemCode;
import cymru.gwarchod.problem.ProblemException;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassRefusal;

/** The problem for each refusal. */
final class BreakGlassProblems {

    private BreakGlassProblems() {}

    static ProblemException of(BreakGlassRefusal refusal) {
        return switch (refusal) {
            case STATE_CONFLICT -> ProblemException.of(GeneralProblems.STATE_CONFLICT);
            case REASON_TOO_SHORT -> ProblemException.at("#/reason", ProblemCode.of("reason-too-short"));
            case TOO_MANY_OPEN -> ProblemException.of(ProblemCode.of("too-many-emergencies"));
            case REVIEW_BY_ACTOR -> ProblemException.of(ProblemCode.of("review-by-actor"));
        };
    }
}
