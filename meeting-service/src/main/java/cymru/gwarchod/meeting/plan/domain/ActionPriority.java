package cymru.gwarchod.meeting.plan.domain;

/** How an action ranks (PLAN-06). */
public enum ActionPriority {
    NORMAL,
    HIGH
}
