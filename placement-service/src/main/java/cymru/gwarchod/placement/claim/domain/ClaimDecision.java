package cymru.gwarchod.placement.claim.domain;

/** What another party says to a claim. */
public enum ClaimDecision {
    CONFIRM(ClaimTransitions.CONFIRM),
    REFUSE(ClaimTransitions.REFUSE);

    private final ClaimTransitions step;

    ClaimDecision(ClaimTransitions step) {
        this.step = step;
    }

    ClaimTransitions step() {
        return step;
    }
}
