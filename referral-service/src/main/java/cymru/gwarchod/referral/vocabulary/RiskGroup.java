package cymru.gwarchod.referral.vocabulary;

/** Circumstances that raise the likelihood of harm (REF-25). */
public enum RiskGroup {
    GOES_MISSING,
    SPECIAL_NEEDS,
    IN_OR_LEAVING_CARE,
    MIGRANT,
    UNACCOMPANIED_ASYLUM_SEEKING,
    DISENGAGED_FROM_EDUCATION,
    MISUSES_DRUGS_OR_ALCOHOL,
    GANG_INVOLVEMENT
}
