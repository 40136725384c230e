package cymru.gwarchod.meeting.plan.domain;

/** Why a plan ends. That help is refused, or that contact fails, is no reason (REF-26, PLAN-10). */
public enum PlanEndReason {
    RISK_REDUCED,
    /** Another plan takes its place; the case goes on. */
    REPLACED,
    ADULT_SERVICES,
    MOVED_AWAY
}
