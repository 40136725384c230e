package cymru.gwarchod.referral.notification.domain;

import cymru.gwarchod.access.AgencyScope;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where notices are kept. */
public interface Notifications {

    /** A notice that the caller may see. */
    record Seen(Notification notification, AgencyScope.Allowed access) {}

    /** A place in the list, which runs from the oldest notice to the newest. */
    record Position(Instant createdAt, Notification.NotificationId id) {}

    /**
     * Which notices to list.
     *
     * @param acknowledged absent for all
     * @param fetch how many: one more than is shown, which tells whether there is a next page
     */
    record Query(Optional<Boolean> acknowledged, Optional<Position> after, int fetch) {

        /** How many of them are shown. */
        public int shown() {
            return fetch - 1;
        }
    }

    /** Keeps a notice; a second one of the same kind to the same recipient about the same record is dropped. */
    void add(Notification notification);

    /** A notice to a role that the caller holds in the own agency, or to the caller in person. */
    Optional<Seen> find(Notification.NotificationId id, AgencyScope scope);

    /** The notices to the caller, oldest first. */
    List<Seen> list(Query query, AgencyScope scope);

    /** Every notice to the caller's agency about a record that the caller has reached, oldest first. */
    List<Notification> about(Notification.About about, AgencyScope scope);

    /** Of which of these records the caller's agency has a notice that nobody has taken note of. */
    Set<UUID> unacknowledged(Collection<UUID> records, AgencyScope scope);

    /** Keeps a notice after a step; answers its version now. */
    long update(Notification notification, AgencyScope scope);
}
