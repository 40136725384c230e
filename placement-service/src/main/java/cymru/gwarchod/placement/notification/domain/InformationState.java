package cymru.gwarchod.placement.notification.domain;

/** What has become of an item of information (PLACE-06). */
public enum InformationState {
    PROVIDED,
    REQUESTED,
    UNAVAILABLE
}
