package cymru.gwarchod.referral.referral.domain;

/** Where a referral stands. The clock runs in every state: it needs nobody's acceptance. */
public enum ReferralStatus {
    /** In the responsible authority's inbox. */
    RECEIVED,
    /** Taken on by the responsible authority. */
    ACCEPTED,
    /** One person has proposed to end it for want of concern; a second has to decide (AMB-29). */
    REJECTION_PROPOSED,
    /** Ended on one of the four grounds of AMB-29. */
    REJECTED
}
