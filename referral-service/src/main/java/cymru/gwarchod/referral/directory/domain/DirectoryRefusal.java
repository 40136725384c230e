package cymru.gwarchod.referral.directory.domain;

/** Why a step with the directory was refused. */
public enum DirectoryRefusal {
    /** The state does not allow it. */
    STATE_CONFLICT,
    /** Another lead holds the post on at least one of the days (ROLE-02). */
    LEAD_EXISTS,
    /** The last day comes before the first. */
    ENDS_BEFORE_START,
    /** The unit is none of the own agency. */
    UNIT_NOT_OF_AGENCY,
    /** ROLE-09: the managers who chair are those of social services as a whole. */
    CAPACITY_NOT_OF_AGENCY
}
