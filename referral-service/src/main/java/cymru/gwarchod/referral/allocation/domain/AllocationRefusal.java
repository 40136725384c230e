package cymru.gwarchod.referral.allocation.domain;

/** Why a step with an allocation was refused. */
public enum AllocationRefusal {
    /** The case has ended, the allocation has, or the case is allocated so already. */
    STATE_CONFLICT,
    /** The team is none of the responsible authority. */
    TEAM_NOT_OF_AUTHORITY,
    /** MEET-28: while a plan is in force the case stays allocated. */
    PLAN_IN_FORCE
}
