package cymru.gwarchod.meeting.meeting.domain;

import cymru.gwarchod.meeting.vocabulary.RefusalCode;

/** Why something about a meeting was refused. */
public enum MeetingRefusal implements RefusalCode {
    CASE_CLOSED("#", true),
    /** ROLE-09: the chair is a social services manager with lead responsibility. */
    CHAIR_NOT_ELIGIBLE("#/chair", false),
    SCHEDULED_IN_PAST("#/scheduledAt", false),
    UNKNOWN_AGENCY("#/invitations", false),
    UNKNOWN_UNIT("#/circumstances", false),
    UNKNOWN_DISCUSSION("#/discussionId", false),
    /** SHARE-02: the full assessment opens to a named person only. */
    FULL_NEEDS_NAMED_PERSON("#/invitations", false),
    /** SHARE-03: information is shared for a purpose, which is recorded. */
    SHARING_PURPOSE_MISSING("#/sharingPurpose", false),
    /** Somebody is named for an agency to which the person is not known to belong. */
    PERSON_NOT_OF_AGENCY("#/invitations", false),
    /** SHARE-06, ROLE-27: parents are left out while it is suspected that they have a part in it. */
    PARENTS_LEFT_OUT("#/parents", false),
    /** A review follows a strategy meeting. */
    NOTHING_TO_REVIEW("#/kind", true),
    STATE_CONFLICT("#", true),
    HELD_IN_FUTURE("#/heldAt", false),
    /** The clock of TIME-03 cannot be beaten by a date before the meeting was even called. */
    HELD_BEFORE_CONVENING("#/heldAt", false),
    UNKNOWN_INVITATION("#/attendance", false),
    SUBSTITUTE_NOT_NAMED("#/attendance", false),
    /** AMB-19: without chair and police it is no strategy meeting. */
    QUORUM_MISSING("#/attendance", false),
    INFORMATION_SHARED_MISSING("#/outputs/informationShared", false),
    RISKS_CONSIDERED_MISSING("#/outputs/risksConsidered", false),
    PROSECUTION_MISSING("#/outputs/prosecution", false),
    ALTERNATIVES_MISSING("#/outputs/alternativesAgainstPerpetrators", false),
    RESPONSIBILITIES_MISSING("#/outputs/responsibilities", false),
    DIRECT_WORK_MISSING("#/outputs/directWork", false),
    ACTIONS_TAKEN_MISSING("#/outputs/actionsTaken", false),
    PROGRESS_MISSING("#/outputs/progress", false),
    IMPACT_MISSING("#/outputs/impact", false),
    NEW_INFORMATION_MISSING("#/outputs/newInformation", false),
    LEVEL_OF_RISK_MISSING("#/outputs/levelOfRisk", false),
    OUTCOME_MISSING("#/outcomes", false),
    NFA_NOT_ALONE("#/outcomes", false),
    /** MEET-21, AMB-10. */
    NFA_AGAINST_CATEGORY("#/outcomes", false),
    REVIEW_DATE_MISSING("#/reviewOn", false),
    REVIEW_DATE_NOT_AFTER_MEETING("#/reviewOn", false),
    /** MEET-23, AMB-7: within three months. */
    REVIEW_DATE_TOO_LATE("#/reviewOn", false),
    /** ROLE-29. */
    MINUTE_TAKER_MISSING("#/minuteTaker", false),
    /** PLAN-02: a present risk has no action in the plan. */
    RISK_WITHOUT_ACTION("#/plan", false),
    /** PLAN-01: a written plan results from the meeting. */
    PLAN_MISSING("#/plan", true),
    /** SERAF-11. */
    FRESH_ASSESSMENT_REQUIRED("#/assessment", false);

    private final String pointer;
    private final boolean state;

    MeetingRefusal(String pointer, boolean state) {
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
