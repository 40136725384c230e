package cymru.gwarchod.placement.claim.domain;

/** Why a step with a claim was refused. Each has a problem in {@code openapi/problems.yaml}. */
public enum ClaimRefusal {
    /** It is for another agency to decide, or to withdraw. */
    ANOTHER_AGENCY_DECIDES,
    /** Who asserted it does not confirm it. */
    SECOND_PARTY_REQUIRED,
    /** Nobody has said yet who the child is, so nobody knows whose it is to decide. */
    CHILD_NOT_IDENTIFIED,
    /** It was decided, withdrawn, or ended with the placement. */
    STATE_CONFLICT
}
