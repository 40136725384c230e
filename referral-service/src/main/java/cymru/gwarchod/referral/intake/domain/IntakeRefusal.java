package cymru.gwarchod.referral.intake.domain;

/** Why a decision on an intake item was refused. */
public enum IntakeRefusal {
    /** The details have not come yet, or it is known already who the child is. */
    STATE_CONFLICT,
    /** It names none of the candidates. */
    CANDIDATE_NOT_FOUND
}
