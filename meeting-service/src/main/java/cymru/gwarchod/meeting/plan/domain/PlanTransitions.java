package cymru.gwarchod.meeting.plan.domain;

import static cymru.gwarchod.meeting.plan.domain.PlanStatus.ACTIVE;
import static cymru.gwarchod.meeting.plan.domain.PlanStatus.AWAITING_ALLOCATION;
import static cymru.gwarchod.meeting.plan.domain.PlanStatus.ENDED;

import java.util.Map;
import java.util.Optional;

/** The state graph of a plan as data; whatever asks whether a step is possible asks here. */
public enum PlanTransitions {
    ACTIVATE(Map.of(AWAITING_ALLOCATION, ACTIVE)),
    AMEND(Map.of(AWAITING_ALLOCATION, AWAITING_ALLOCATION, ACTIVE, ACTIVE)),
    /** A case in category 3 or 4 has to be allocated before its work can end (MEET-27). */
    END(Map.of(ACTIVE, ENDED));

    private final Map<PlanStatus, PlanStatus> steps;

    PlanTransitions(Map<PlanStatus, PlanStatus> steps) {
        this.steps = steps;
    }

    /** Where the step leads from this state, or empty where it is not possible. */
    public Optional<PlanStatus> from(PlanStatus status) {
        return Optional.ofNullable(steps.get(status));
    }

    /** Whether somebody asks for the step; the others follow from what is heard of the case. */
    public boolean byRequest() {
        return this != ACTIVATE;
    }
}
