package cymru.gwarchod.referral.notification.domain;

import cymru.gwarchod.access.AgencyScope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where notices are kept. */
public interface Notifications {

    /** A place in the list, which runs from the oldest notice to the newest. */
    record Position(Instant createdAt, Notification.NotificationId id) {}

    /** Which notices to list; {@code acknowledged} absent for all. */
    record Query(Optional<Boolean> acknowledged, Optional<Position> after, int limit) {}

    /** Keeps a notice; a second one of the same kind to the same recipient about the same record is dropped. */
    void add(Notification notification);

    /** A notice to a role that the caller holds in the own agency, or to the caller in person. */
    Optional<Notification> find(Notification.NotificationId id, AgencyScope scope);

    /** The notices to the caller, oldest first. */
    List<Notification> list(Query query, AgencyScope scope);

    /** Keeps the acknowledgement; answers the version now. */
    long acknowledge(Notification.NotificationId id, Notification.Acknowledgement acknowledgement, AgencyScope scope);
}
