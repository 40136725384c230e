package cymru.gwarchod.referral.notification;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.notification.domain.Notification;
import cymru.gwarchod.referral.notification.domain.NotificationRefusal;
import cymru.gwarchod.referral.notification.domain.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one notice to the caller. To read it is not to acknowledge it. */
@ApplicationScoped
public class ReadNotification {

    private final Notifications notifications;
    private final AuditTrail audit;

    ReadNotification(Notifications notifications, AuditTrail audit) {
        this.notifications = notifications;
        this.audit = audit;
    }

    /** The notice, or absent. */
    @Transactional
    public Outcome<Notification, NotificationRefusal> handle(Notification.NotificationId id, AgencyScope scope) {
        return notifications
                .find(id, scope)
                .<Outcome<Notification, NotificationRefusal>>map(seen -> {
                    audit.allowed(id.value(), Optional.empty(), seen.access());
                    return new Outcome.Done<>(seen.notification(), seen.access());
                })
                .orElseGet(Outcome.Absent::new);
    }
}
