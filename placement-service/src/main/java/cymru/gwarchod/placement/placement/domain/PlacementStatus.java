package cymru.gwarchod.placement.placement.domain;

/** Where a placement stands. Whether it has begun follows from its start. */
public enum PlacementStatus {
    CURRENT,
    ENDED
}
