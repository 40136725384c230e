package cymru.gwarchod.placement.notification;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.placement.notification.domain.NotificationRefusal;
import cymru.gwarchod.placement.notification.domain.PlacementNotification;
import cymru.gwarchod.placement.notification.domain.PlacementNotifications;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one placement notification, in the view that the caller's relation to it opens. */
@ApplicationScoped
public class ReadPlacementNotification {

    private final PlacementNotifications notifications;
    private final AuditTrail audit;

    ReadPlacementNotification(PlacementNotifications notifications, AuditTrail audit) {
        this.notifications = notifications;
        this.audit = audit;
    }

    /** The notification, or absent. */
    @Transactional
    public Outcome<PlacementNotification, NotificationRefusal> handle(NotificationId id, AgencyScope scope) {
        return notifications
                .find(id, scope)
                .<Outcome<PlacementNotification, NotificationRefusal>>map(seen -> {
                    audit.allowed(id.value(), Optional.empty(), seen.access());
                    return new Outcome.Done<>(seen.notification(), seen.access());
                })
                .orElseGet(Outcome.Absent::new);
    }
}
