package cymru.gwarchod.placement.notification;

import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.placement.notification.domain.PlacementNotifications;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.placement.vocabulary.NotifiedChild;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The child of a notification, for the service that decides who the child is. Only that service asks. */
@ApplicationScoped
public class ReadNotifiedChild {

    private final PlacementNotifications notifications;
    private final AuditTrail audit;

    ReadNotifiedChild(PlacementNotifications notifications, AuditTrail audit) {
        this.notifications = notifications;
        this.audit = audit;
    }

    /** The child as the current version describes it; empty where there is no such notification. */
    public Optional<NotifiedChild> handle(NotificationId id) {
        return SystemWork.call("SERVE_NOTIFIED_CHILD", scope -> {
            Optional<NotifiedChild> child = notifications.child(id, scope);
            child.ifPresent(found -> audit.listed(List.of(id.value()), "details", "INTERNAL_READER"));
            return child;
        });
    }
}
