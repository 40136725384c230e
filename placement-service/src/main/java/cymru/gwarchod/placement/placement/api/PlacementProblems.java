package cymru.gwarchod.placement.placement.api;

import cymru.gwarchod.placement.placement.domain.PlacementRefusal;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemCode;
import cymru.gwarchod.problem.ProblemException;

/** The problem for each refusal. */
final class PlacementProblems {

    private PlacementProblems() {}

    static ProblemException of(PlacementRefusal refusal) {
        return switch (refusal) {
            case STATE_CONFLICT -> ProblemException.of(GeneralProblems.STATE_CONFLICT);
            case ENDS_BEFORE_START -> ProblemException.at("#/endedOn", ProblemCode.of("placement-ends-before-start"));
            case END_IN_FUTURE -> ProblemException.at("#/endedOn", ProblemCode.of("end-in-future"));
        };
    }
}
