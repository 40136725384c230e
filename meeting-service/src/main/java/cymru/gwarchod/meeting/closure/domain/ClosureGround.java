package cymru.gwarchod.meeting.closure.domain;

/** Why a case needs no plan. That help is refused is no ground (REF-26). */
public enum ClosureGround {
    /** The category never was above 2, and where it is 2 it was decided to act no further. */
    NO_MEETING_NEEDED,
    /** A new assessment lowered the category to 1 or 2 (AMB-10). */
    RISK_LOWERED,
    /** Every referral was rejected, and nobody assessed the child (AMB-29). */
    NO_REFERRAL_LEFT
}
