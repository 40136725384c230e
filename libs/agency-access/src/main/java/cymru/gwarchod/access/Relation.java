package cymru.gwarchod.access;

/**
 * How a subject stands to a record (security model, section 5). Relations open records; roles open operations; nobody
 * grants himself a relation.
 */
public enum Relation {
    /** The social services that received the referral or are responsible for the case. */
    RESPONSIBLE_LA,
    /** The social services that received it first and handed it over: the hand-over stays visible to both. */
    HANDED_OVER_LA,
    ALLOCATED,
    TEAM,
    CONTRIBUTOR,
    /** Own text, receipt and outcome of that referral; nothing else. */
    REFERRER,
    INVITED,
    GRANTED_FULL,
    ACTION_OWNER,
    CHAIR,
    MINUTES,
    HOME_NOW,
    HOME_PAST,
    PLACING_LA,
    HOST_LA,
    POLICE_MEMBER,
    POLICE_SPOC,
    BREAK_GLASS,
    LISTED,
    EXCLUDED,
    /** The one whom a notice is to. The notice itself says so; it never stands in {@code case_access}. */
    RECIPIENT,
    /** The agency whose own entry it is, in the directory. The entry itself says so; it never stands in {@code case_access}. */
    OWN_AGENCY
}
