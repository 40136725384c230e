package cymru.gwarchod.referral.restriction.domain;

/** Where a restriction stands. */
public enum RestrictionStatus {
    PROPOSED,
    IN_FORCE,
    /** A later one is in force, or was when this one would have been. */
    SUPERSEDED
}
