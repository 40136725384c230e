package cymru.gwarchod.meeting.plan.domain;

import static cymru.gwarchod.meeting.plan.domain.PlanStatus.ACTIVE;
import static cymru.gwarchod.meeting.plan.domain.PlanStatus.ENDED;

import java.util.Optional;

/** The state graph of a plan as data; whatever asks whether a step is possible asks here. */
public enum PlanTransitions {
    AMEND(ACTIVE, ACTIVE),
    END(ACTIVE, ENDED);

    private final PlanStatus from;
    private final PlanStatus to;

    PlanTransitions(PlanStatus from, PlanStatus to) {
        this.from = from;
        this.to = to;
    }

    /** Where the step leads from this state, or empty where it is not possible. */
    public Optional<PlanStatus> from(PlanStatus status) {
        return status == from ? Optional.of(to) : Optional.empty();
    }
}
