package cymru.gwarchod.meeting.plan.domain;

/** Where a plan stands. */
public enum PlanStatus {
    ACTIVE,
    ENDED
}
