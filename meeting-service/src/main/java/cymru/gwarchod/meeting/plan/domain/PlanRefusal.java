package cymru.gwarchod.meeting.plan.domain;

import cymru.gwarchod.meeting.vocabulary.RefusalCode;

/** Why something about a plan was refused. */
public enum PlanRefusal implements RefusalCode {
    CASE_CLOSED("#", true),
    PLAN_ALREADY_ACTIVE("#", true),
    STATE_CONFLICT("#", true),
    /** MEET-19: action other than in an emergency is decided in a meeting. */
    MEETING_NOT_HELD("#", true),
    UNKNOWN_MEETING("#/meetingId", false),
    UNKNOWN_AGENCY("#/content/actions", false),
    ACTIONS_MISSING("#/content/actions", false),
    /** PLAN-02. */
    RISK_WITHOUT_ACTION("#/content/actions", false),
    /** PLAN-03. */
    DIRECT_WORK_MISSING("#/content/directWork", false),
    DIRECT_WORKER_MISSING("#/content/directWorkBy", false),
    /** PLAN-04. */
    ACTION_OWNER_MISSING("#/content/actions", false),
    ACTION_DUE_DATE_MISSING("#/content/actions", false),
    ACTION_DUE_IN_PAST("#/content/actions", false),
    /** PLAN-05. */
    REVIEW_DATE_MISSING("#/content/reviewOn", false),
    REVIEW_DATE_NOT_IN_FUTURE("#/content/reviewOn", false),
    /** PLAN-06. */
    PRIORITY_TOO_LOW("#/content/actions", false),
    /** SERAF-21, PLAN-07. */
    LONG_TERM_WORK_MISSING("#/content/actions", false),
    /** ROLE-28, PLAN-12. */
    CHILD_VIEWS_MISSING("#/content/childViews", false),
    /** MEET-24, MEET-25. */
    REVIEW_NOT_HELD("#", true),
    PROGRESS_REASON_MISSING("#/note", false);

    private final String pointer;
    private final boolean state;

    PlanRefusal(String pointer, boolean state) {
        this.pointer = pointer;
        this.state = state;
    }

    @Override
    public String pointer() {
        return pointer;
    }

    @Override
    public boolean isState() {
        return state;
    }
}
