package cymru.gwarchod.placement.placement.domain;

/** Why a child left the home (PLACE-15). */
public enum EndingReason {
    MOVED_TO_OTHER_PLACEMENT,
    RETURNED_HOME,
    EMERGENCY_OVER,
    BROKE_DOWN,
    BECAME_ADULT,
    OTHER
}
