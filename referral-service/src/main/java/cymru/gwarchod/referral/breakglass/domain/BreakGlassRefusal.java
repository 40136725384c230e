package cymru.gwarchod.referral.breakglass.domain;

/** Why a step with an emergency access was refused. */
public enum BreakGlassRefusal {
    /** It has ended, or has been reviewed. */
    STATE_CONFLICT,
    /** Fewer than twenty characters say nothing. */
    REASON_TOO_SHORT,
    /** Three are open. */
    TOO_MANY_OPEN,
    /** Who had it does not review it. */
    REVIEW_BY_ACTOR
}
