package cymru.gwarchod.placement.placement.feed;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.outbox.RestrictedRecords;
import cymru.gwarchod.placement.placement.FindNotificationsOfChild;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** What the restriction of a child bars here besides that which says whose it is. */
@ApplicationScoped
class NotificationsOfChild implements RestrictedRecords {

    private final FindNotificationsOfChild findNotificationsOfChild;

    NotificationsOfChild(FindNotificationsOfChild findNotificationsOfChild) {
        this.findNotificationsOfChild = findNotificationsOfChild;
    }

    @Override
    public Collection<UUID> ofChild(UUID child, SystemScope scope) {
        return findNotificationsOfChild.handle(new ChildId(child), scope).stream()
                .map(NotificationId::value)
                .toList();
    }
}
