package cymru.gwarchod.referral.concern.domain;

/** Where a concern report stands. */
public enum ConcernStatus {
    /** The own agency's lead has not been spoken with yet (REF-07). */
    AWAITING_LEAD_DISCUSSION,
    /** Significant harm is imminent: refer at once, nothing comes before (REF-06). */
    IMMEDIATE,
    /** Discussed with the lead; a referral may or may not follow. */
    DISCUSSED,
    /** A referral has taken it up. */
    REFERRED
}
