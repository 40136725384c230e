package cymru.gwarchod.meeting.plan.domain;

/** Where a plan stands. */
public enum PlanStatus {
    /** Written; active as soon as the case is allocated to a team (MEET-27). */
    AWAITING_ALLOCATION,
    ACTIVE,
    ENDED
}
