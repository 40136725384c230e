package cymru.gwarchod.referral.concern.domain;

import static cymru.gwarchod.referral.concern.domain.ConcernStatus.AWAITING_LEAD_DISCUSSION;
import static cymru.gwarchod.referral.concern.domain.ConcernStatus.DISCUSSED;
import static cymru.gwarchod.referral.concern.domain.ConcernStatus.IMMEDIATE;
import static cymru.gwarchod.referral.concern.domain.ConcernStatus.REFERRED;

import java.util.Map;
import java.util.Optional;

/** The state graph of a concern report as data. */
public enum ConcernTransitions {
    DISCUSS(Map.of(AWAITING_LEAD_DISCUSSION, DISCUSSED, IMMEDIATE, DISCUSSED, DISCUSSED, DISCUSSED)),
    TAKE_UP(Map.of(AWAITING_LEAD_DISCUSSION, REFERRED, IMMEDIATE, REFERRED, DISCUSSED, REFERRED));

    private final Map<ConcernStatus, ConcernStatus> edges;

    ConcernTransitions(Map<ConcernStatus, ConcernStatus> edges) {
        this.edges = edges;
    }

    /** Where the step leads from this state, or empty where it is not possible. */
    public Optional<ConcernStatus> from(ConcernStatus status) {
        return Optional.ofNullable(edges.get(status));
    }
}
