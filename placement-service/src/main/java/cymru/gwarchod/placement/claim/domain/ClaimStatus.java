package cymru.gwarchod.placement.claim.domain;

/** Where a claim stands. Only a confirmed one opens anything. */
public enum ClaimStatus {
    CLAIMED,
    CONFIRMED,
    REFUSED,
    WITHDRAWN,
    ENDED
}
