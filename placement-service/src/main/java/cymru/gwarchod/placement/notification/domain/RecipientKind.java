package cymru.gwarchod.placement.notification.domain;

/** As whom somebody is told of a placement (PLACE-05). */
public enum RecipientKind {
    HOST_SOCIAL_SERVICES,
    HEALTH,
    EDUCATION,
    MISSING_COORDINATOR
}
