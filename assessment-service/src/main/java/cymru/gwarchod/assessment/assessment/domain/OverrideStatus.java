package cymru.gwarchod.assessment.assessment.domain;

/** Where an override stands. */
public enum OverrideStatus {
    AWAITING_APPROVAL,
    /** In force without anybody's approval. */
    EFFECTIVE,
    /** In force since its approval. */
    APPROVED,
    REJECTED,
    /** A raise came before the decision and made it pointless. */
    SUPERSEDED;

    /** Whether the override counts towards the effective category. */
    public boolean inForce() {
        return this == EFFECTIVE || this == APPROVED;
    }
}
