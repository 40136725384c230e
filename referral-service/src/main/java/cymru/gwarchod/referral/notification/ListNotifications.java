package cymru.gwarchod.referral.notification;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.notification.domain.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists the notices to the caller, oldest first. */
@ApplicationScoped
public class ListNotifications {

    private final Notifications notifications;
    private final AuditTrail audit;

    ListNotifications(Notifications notifications, AuditTrail audit) {
        this.notifications = notifications;
        this.audit = audit;
    }

    /** One page. */
    @Transactional
    public List<Notifications.Seen> handle(Notifications.Query query, AgencyScope scope) {
        List<Notifications.Seen> page = notifications.list(query, scope);
        audit.listed(
                page.stream()
                        .limit(query.shown())
                        .map(seen -> seen.notification().id().value())
                        .toList(),
                scope.reaches().getFirst().view(),
                scope.reaches().getFirst().relation().name());
        return page;
    }
}
