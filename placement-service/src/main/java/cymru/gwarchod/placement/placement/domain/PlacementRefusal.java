package cymru.gwarchod.placement.placement.domain;

/** Why a step with a placement was refused. Each has a problem in {@code openapi/problems.yaml}. */
public enum PlacementRefusal {
    /** It has ended. */
    STATE_CONFLICT,
    /** PLACE-15: it ends on or after its start. */
    ENDS_BEFORE_START,
    /** PLACE-15: an ending is recorded once it has come. */
    END_IN_FUTURE
}
