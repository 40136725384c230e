package cymru.gwarchod.meeting.plan.domain;

/** Which kind of plan (PLAN-01). */
public enum PlanType {
    SAFETY_PLAN,
    CHILD_IN_NEED_PLAN,
    CHILD_PROTECTION_PLAN
}
