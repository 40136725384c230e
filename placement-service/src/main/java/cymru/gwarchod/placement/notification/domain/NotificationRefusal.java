package cymru.gwarchod.placement.notification.domain;

/** Why a step with a placement notification was refused. Each has a problem in {@code openapi/problems.yaml}. */
public enum NotificationRefusal {
    /** ROLE-21: neither a home nor an authority that places. */
    NOT_A_PARTY,
    /** The home is the caller's own; the body does not say it. */
    HOME_FROM_TOKEN,
    /** The other party is missing. */
    HOME_REQUIRED,
    /** There is no such home, or none that this caller may file for. */
    HOME_NOT_FOUND,
    /** The authority is the caller's own; the body does not say it. */
    PLACING_AUTHORITY_FROM_TOKEN,
    /** The other party is missing. */
    PLACING_AUTHORITY_REQUIRED,
    /** There is no such authority. */
    PLACING_AUTHORITY_NOT_FOUND,
    /** PLACE-18, ROLE-26: the authority places in its own area. */
    NOT_OUT_OF_AREA,
    /** PLACE-04: an emergency has a reason. */
    EMERGENCY_REASON_REQUIRED,
    /** PLACE-04: what was planned has no reason of an emergency. */
    REASON_WITHOUT_EMERGENCY,
    /** The start lies outside what the calendar covers. */
    BEYOND_HORIZON,
    /** PLACE-17: an amendment changes something. */
    NOTHING_AMENDED,
    /** PLACE-05: the caller's agency has acknowledged, or the consultation has been recorded. */
    STATE_CONFLICT,
    /** PLACE-02: a consultation is recorded after it took place. */
    CONSULTATION_IN_FUTURE
}
