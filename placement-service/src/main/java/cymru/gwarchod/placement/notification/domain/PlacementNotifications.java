package cymru.gwarchod.placement.notification.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.placement.vocabulary.NotifiedChild;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where placement notifications are kept. Every method takes the scope; what lies outside is absent. */
public interface PlacementNotifications {

    /** A notification that the caller may see. */
    record Seen(PlacementNotification notification, AgencyScope.Allowed access) {}

    /** A place in the list, which runs from the oldest to the newest. */
    record Position(Instant receivedAt, NotificationId id) {}

    /**
     * Which notifications to list.
     *
     * @param fetch how many: one more than is shown, which tells whether there is a next page
     */
    record Query(Optional<UnitCode> home, Optional<Position> after, int fetch) {

        /** How many of them are shown. */
        public int shown() {
            return fetch - 1;
        }
    }

    /** Keeps a new notification. The relations that open it must have been written before. */
    void add(PlacementNotification notification, AgencyScope scope);

    /** Keeps a notification after a step; answers its version now. */
    long update(PlacementNotification notification, AgencyScope scope);

    /** The notification, or empty where there is none or none in scope. */
    Optional<Seen> find(NotificationId id, AgencyScope scope);

    /** The notifications that the caller may list, oldest first. */
    List<Seen> list(Query query, AgencyScope scope);

    /** The child as the current version describes it, for the service that says who the child is. */
    Optional<NotifiedChild> child(NotificationId id, SystemScope scope);
}
