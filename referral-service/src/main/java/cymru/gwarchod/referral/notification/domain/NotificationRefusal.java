package cymru.gwarchod.referral.notification.domain;

/** Why a step with a notice was refused. */
public enum NotificationRefusal {
    /** Somebody has taken note already. */
    STATE_CONFLICT
}
