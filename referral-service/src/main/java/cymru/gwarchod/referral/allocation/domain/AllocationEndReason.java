package cymru.gwarchod.referral.allocation.domain;

/** Why an allocation ends: the only reasons there are. */
public enum AllocationEndReason {
    /** The case was allocated to somebody else. */
    REALLOCATED,
    WORKER_UNAVAILABLE,
    SERVICE_ENDED,
    ALLOCATED_IN_ERROR,
    /** The case ended. */
    CASE_ENDED
}
