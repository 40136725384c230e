package cymru.gwarchod.placement.notification.domain;

/** What has to be done about a placement (PLACE-02). */
public enum DutyKind {
    NOTIFICATION,
    CONSULTATION
}
