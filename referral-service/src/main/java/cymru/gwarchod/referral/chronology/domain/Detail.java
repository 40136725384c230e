package cymru.gwarchod.referral.chronology.domain;

/** The codes and dates that may go along with an entry. Nothing else of an event is ever kept here. */
public enum Detail {
    /** The responsible authority. */
    AUTHORITY,
    /** The authority that handed over. */
    FROM_AUTHORITY,
    PLACING_AUTHORITY,
    HOST_AUTHORITY,
    TEAM,
    CATEGORY,
    FROM_CATEGORY,
    KIND,
    DECISION,
    OUTCOMES,
    PROGRESS,
    REASON,
    /** The rule whose time limit has passed. */
    RULE,
    DUE_ON,
    REVIEW_ON,
    IMMEDIATE_RISK,
    SECTION_47,
    EMERGENCY
}
