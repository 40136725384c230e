package cymru.gwarchod.referral.concern.domain;

/** Why a step with a concern report was refused. */
public enum ConcernRefusal {
    /** The state does not allow it. */
    STATE_CONFLICT,
    /** A discussion is recorded after it took place. */
    DISCUSSION_IN_FUTURE
}
