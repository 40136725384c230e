package cymru.gwarchod.assessment.assessment.domain;

import java.util.List;
import java.util.Optional;

/** The state graph of an assessment as data; what is not an edge is refused. */
public final class AssessmentTransitions {
    /** In this state the action leads to that state. */
    public record Edge(AssessmentStatus from, AssessmentAction action, AssessmentStatus to) {}

    /** Every edge there is. */
    public static final List<Edge> EDGES = List.of(
            new Edge(AssessmentStatus.DRAFT, AssessmentAction.EDIT, AssessmentStatus.DRAFT),
            new Edge(AssessmentStatus.DRAFT, AssessmentAction.SUGGEST, AssessmentStatus.DRAFT),
            new Edge(AssessmentStatus.DRAFT, AssessmentAction.COMPLETE, AssessmentStatus.COMPLETED),
            new Edge(AssessmentStatus.COMPLETED, AssessmentAction.OVERRIDE, AssessmentStatus.COMPLETED),
            new Edge(AssessmentStatus.COMPLETED, AssessmentAction.DECIDE_MEETING, AssessmentStatus.COMPLETED),
            new Edge(AssessmentStatus.COMPLETED, AssessmentAction.RECORD_ACTION, AssessmentStatus.COMPLETED));

    private AssessmentTransitions() {}

    /** The state after the action; empty when the state does not allow it. */
    public static Optional<AssessmentStatus> next(AssessmentStatus from, AssessmentAction action) {
        return EDGES.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .map(Edge::to)
                .findFirst();
    }
}
