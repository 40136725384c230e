package cymru.gwarchod.meeting.discussion.domain;

import cymru.gwarchod.meeting.vocabulary.RefusalCode;

/** Why something about a discussion was refused. */
public enum DiscussionRefusal implements RefusalCode {
    CASE_CLOSED("#", true),
    /** ROLE table: intake records a discussion only where risk is immediate and nobody has assessed yet. */
    IMMEDIATE_BRANCH_ONLY("#", false),
    HELD_AT_MISSING("#/heldAt", false),
    HELD_IN_FUTURE("#/heldAt", false),
    /** A discussion about a case takes place after its first receipt. */
    HELD_BEFORE_RECEIPT("#/heldAt", false),
    /** MEET-03, AMB-19: without police there is no strategy discussion; the officer is named, to confirm it. */
    POLICE_PARTICIPANT_REQUIRED("#/participants", false),
    /** MEET-03. */
    SOCIAL_SERVICES_PARTICIPANT_REQUIRED("#/participants", false),
    UNKNOWN_AGENCY("#/participants", false),
    /** Somebody is named for an agency who is known to belong to another. */
    PERSON_NOT_OF_AGENCY("#/participants", false),
    INFORMATION_SHARED_MISSING("#/informationShared", false),
    /** SHARE-03: information is shared for a purpose, which is recorded. */
    SHARING_PURPOSE_MISSING("#/sharingPurpose", false),
    /** MEET-04. */
    COURSE_OF_ACTION_MISSING("#/courseOfAction", false),
    /** MEET-06: from category 3 on, a meeting always follows. */
    MEETING_MANDATORY("#/decision", false),
    /** MEET-01, FLOW-01: from category 3 on, and with immediate risk, the discussion is not optional. */
    DISCUSSION_MANDATORY("#/decision", false),
    /** MEET-02, MEET-06: not holding, or not convening, is explained. */
    REASON_MISSING("#/reason", false),
    STATE_CONFLICT("#", true),
    /** Only an officer whom the record names confirms it. */
    NOT_THE_NAMED_OFFICER("#", false),
    FEEDBACK_ALREADY_GIVEN("#", true),
    NO_FEEDBACK_YET("#", true),
    FEEDBACK_ALREADY_ACKNOWLEDGED("#", true);

    private final String pointer;
    private final boolean state;

    DiscussionRefusal(String pointer, boolean state) {
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
