package cymru.gwarchod.placement.placement.domain;

import java.util.Optional;

/** The state graph of a placement as data. */
public enum PlacementTransitions {
    END(PlacementStatus.CURRENT, PlacementStatus.ENDED);

    private final PlacementStatus from;
    private final PlacementStatus to;

    PlacementTransitions(PlacementStatus from, PlacementStatus to) {
        this.from = from;
        this.to = to;
    }

    /** Where the step leads from this state, or empty where it is not possible. */
    public Optional<PlacementStatus> from(PlacementStatus status) {
        return status == from ? Optional.of(to) : Optional.empty();
    }
}
