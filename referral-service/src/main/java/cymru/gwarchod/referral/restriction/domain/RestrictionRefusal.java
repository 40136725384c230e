package cymru.gwarchod.referral.restriction.domain;

/** Why a step with a restriction was refused. */
public enum RestrictionRefusal {
    /** It is in force already, or a later one is. */
    STATE_CONFLICT,
    /** A restricted case without anybody listed, a list without a restriction, or somebody listed and excluded. */
    LISTS_INCONSISTENT,
    /** The approver proposed it, or approved it before. */
    SECOND_PERSON_REQUIRED,
    /** Both approvers are of one team. */
    SECOND_TEAM_REQUIRED
}
