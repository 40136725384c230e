package cymru.gwarchod.placement.claim.domain;

import java.util.Optional;
import java.util.Set;

/** The state graph of a claim as data. What was confirmed can still be refused: closing is always possible. */
public enum ClaimTransitions {
    CONFIRM(Set.of(ClaimStatus.CLAIMED), ClaimStatus.CONFIRMED),
    REFUSE(Set.of(ClaimStatus.CLAIMED, ClaimStatus.CONFIRMED), ClaimStatus.REFUSED),
    WITHDRAW(Set.of(ClaimStatus.CLAIMED, ClaimStatus.CONFIRMED), ClaimStatus.WITHDRAWN),
    END(Set.of(ClaimStatus.CLAIMED, ClaimStatus.CONFIRMED), ClaimStatus.ENDED),
    REOPEN(Set.of(ClaimStatus.CONFIRMED), ClaimStatus.CLAIMED);

    private final Set<ClaimStatus> from;
    private final ClaimStatus to;

    ClaimTransitions(Set<ClaimStatus> from, ClaimStatus to) {
        this.from = from;
        this.to = to;
    }

    /** Where the step leads from this status, or empty where it is not possible. */
    public Optional<ClaimStatus> from(ClaimStatus status) {
        return from.contains(status) ? Optional.of(to) : Optional.empty();
    }
}
