package cymru.gwarchod.referral.breakglass.domain;

/** What a review said. */
public enum ReviewOutcome {
    JUSTIFIED,
    TRAINING,
    MISUSE
}
