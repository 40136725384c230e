package cymru.gwarchod.assessment.assessment.domain;

import java.util.Map;
import java.util.Set;

/** The state graph of an override as data: only an awaited approval can still go anywhere. */
public final class OverrideTransitions {
    /** Where each state can lead. */
    public static final Map<OverrideStatus, Set<OverrideStatus>> GRAPH = Map.of(
            OverrideStatus.AWAITING_APPROVAL,
                    Set.of(OverrideStatus.APPROVED, OverrideStatus.REJECTED, OverrideStatus.SUPERSEDED),
            OverrideStatus.EFFECTIVE, Set.of(),
            OverrideStatus.APPROVED, Set.of(),
            OverrideStatus.REJECTED, Set.of(),
            OverrideStatus.SUPERSEDED, Set.of());

    private OverrideTransitions() {}

    public static boolean allows(OverrideStatus from, OverrideStatus to) {
        return GRAPH.getOrDefault(from, Set.of()).contains(to);
    }
}
