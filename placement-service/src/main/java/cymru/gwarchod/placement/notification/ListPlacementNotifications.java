package cymru.gwarchod.placement.notification;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.placement.notification.domain.PlacementNotifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists placement notifications: those of the own area, those of the own authority, home or system; oldest first. */
@ApplicationScoped
public class ListPlacementNotifications {

    private final PlacementNotifications notifications;
    private final AuditTrail audit;

    ListPlacementNotifications(PlacementNotifications notifications, AuditTrail audit) {
        this.notifications = notifications;
        this.audit = audit;
    }

    /** One page. */
    @Transactional
    public List<PlacementNotifications.Seen> handle(PlacementNotifications.Query query, AgencyScope scope) {
        List<PlacementNotifications.Seen> page = notifications.list(query, scope);
        audit.listed(
                page.stream()
                        .limit(query.shown())
                        .map(seen -> seen.notification().id().value())
                        .toList(),
                scope.reaches().stream()
                        .findFirst()
                        .map(AgencyScope.Reach::view)
                        .orElse(PlacementNotificationAccess.FILED),
                scope.reaches().stream()
                        .findFirst()
                        .map(reach -> reach.relation().name())
                        .orElse("NONE"));
        return page;
    }
}
