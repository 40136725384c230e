package cymru.gwarchod.referral.referral.domain;

/** Why a step with a referral was refused. Each has a problem in {@code openapi/problems.yaml}. */
public enum ReferralRefusal {
    /** REF-05: the discussion with the own agency's lead comes first. */
    LEAD_DISCUSSION_REQUIRED,
    /** REF-05: it is recorded after it took place. */
    DISCUSSION_IN_FUTURE,
    /** REF-07, REF-09, ROLE-13: what is not immediate goes through the designated lead. */
    REFER_THROUGH_LEAD,
    /** REF-21: a professional who refers can be invited and told; for that there has to be a way to reach them. */
    REFERRER_CONTACT_REQUIRED,
    /** The addressed authority has no social services in this suite. */
    AUTHORITY_NOT_IN_SUITE,
    /** REF-18: social services take referrals about children. */
    NOT_A_CHILD,
    /** REF-20: an earlier receipt is earlier, and entered by intake. */
    RECEIPT_NOT_EARLIER,
    /** Only intake enters what came by telephone or on paper. */
    RECEIPT_NOT_YOURS,
    /** A concern that is named is not there or not the caller's. */
    CONCERN_NOT_FOUND,
    /** The state does not allow it. */
    STATE_CONFLICT,
    /** It is already with that authority. */
    SAME_AUTHORITY,
    /** AMB-29: the ground needs its particulars: the referral that it duplicates, or a date of birth. */
    GROUND_NOT_SHOWN,
    /** AMB-29: a second person decides. */
    SECOND_PERSON_REQUIRED
}
