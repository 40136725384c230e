package cymru.gwarchod.referral.workitem.api;

import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemCode;
import cymru.gwarchod.problem.ProblemException;
import cymru.gwarchod.referral.workitem.domain.WorkItemRefusal;

/** The problem for each refusal. */
final class WorkItemProblems {

    private WorkItemProblems() {}

    static ProblemException of(WorkItemRefusal refusal) {
        return switch (refusal) {
            case DEPARTURE_EXISTS -> ProblemException.of(ProblemCode.of("departure-exists"));
            case NOTHING_TO_DEPART_FROM -> ProblemException.of(ProblemCode.of("nothing-to-depart-from"));
            case NOT_COUNTED_HERE -> ProblemException.of(GeneralProblems.DEPENDENCY_UNAVAILABLE);
        };
    }
}
