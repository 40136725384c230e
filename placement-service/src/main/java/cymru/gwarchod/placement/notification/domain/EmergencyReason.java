package cymru.gwarchod.placement.notification.domain;

/** Why there was no time to plan (PLACE-04). */
public enum EmergencyReason {
    MISSING_EPISODES,
    EXPLOITATION_CONCERN,
    IMMEDIATE_SAFETY,
    PLACEMENT_BROKE_DOWN,
    OTHER
}
