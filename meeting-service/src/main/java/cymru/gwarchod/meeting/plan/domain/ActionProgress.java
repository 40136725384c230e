package cymru.gwarchod.meeting.plan.domain;

/** What has become of an action (PLAN-13). */
public enum ActionProgress {
    OPEN,
    DONE,
    NOT_DONE,
    SUPERSEDED
}
