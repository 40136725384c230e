package cymru.gwarchod.referral.restriction.domain;

/** Why the list of a case is what it is. */
public enum RestrictionReason {
    RELATIVE_OF_STAFF,
    CARER_OR_OFFICER,
    PUBLIC_FIGURE,
    CONFLICT_OF_INTEREST,
    LIST_CHANGED,
    NO_LONGER_NEEDED
}
