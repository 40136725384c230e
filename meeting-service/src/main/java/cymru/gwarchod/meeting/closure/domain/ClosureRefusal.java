package cymru.gwarchod.meeting.closure.domain;

import cymru.gwarchod.meeting.vocabulary.RefusalCode;

/** Why a case does not end without a plan. It is always the state of the case that stands in the way. */
public enum ClosureRefusal implements RefusalCode {
    CASE_CLOSED,
    /** The plan is ended first, and the case with it. */
    PLAN_NOT_ENDED,
    MEETING_NOT_CLOSED,
    /** A referral was received after the last assessment, or there is none at all. */
    ASSESSMENT_MISSING,
    /** PLAN-01, AMB-10. */
    CATEGORY_REQUIRES_PLAN,
    /** MEET-02, MEET-08: since the last assessment nobody has decided to act no further, or somebody decided to act. */
    NO_FURTHER_ACTION_NOT_DECIDED,
    /** MEET-24: what a meeting has begun in category 3 or 4, a meeting ends. */
    REVIEW_NOT_HELD;

    @Override
    public String pointer() {
        return "#";
    }

    @Override
    public boolean isState() {
        return true;
    }
}
