package cymru.gwarchod.placement.notification;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.outbox.DomainEvent;
import cymru.gwarchod.placement.notification.domain.PlacementNotification;
import cymru.gwarchod.placement.notification.domain.Recipient;
import cymru.gwarchod.placement.notification.domain.Revision;
import cymru.gwarchod.placement.vocabulary.Stay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** The events of a placement notification. None holds anything of the child. */
public final class PlacementNotificationEvents {

    public static final String FILED = "cymru.gwarchod.placement-notification.filed.v1";
    public static final String AMENDED = "cymru.gwarchod.placement-notification.amended.v1";

    private PlacementNotificationEvents() {}

    /** That a stay was notified. */
    public record Filed(
            UUID notificationId,
            String homeUnit,
            String providerAgency,
            String placingAuthority,
            String hostAuthority,
            boolean emergency,
            LocalDate startsOn,
            Instant receivedAt) {}

    /** That there is a new version of what was filed. */
    public record Amended(UUID notificationId, int version, Instant amendedAt) {}

    static DomainEvent filed(PlacementNotification notification) {
        Stay stay = notification.stay();
        return new Published(
                FILED,
                notification,
                notification.receivedAt(),
                new Filed(
                        notification.id().value(),
                        stay.home().value(),
                        stay.provider().value(),
                        stay.placingAuthority(),
                        stay.hostAuthority(),
                        stay.emergency(),
                        stay.startsOn(),
                        notification.receivedAt()));
    }

    static DomainEvent amended(PlacementNotification notification) {
        Revision current = notification.current();
        return new Published(
                AMENDED,
                notification,
                current.at(),
                new Amended(notification.id().value(), current.number(), current.at()));
    }

    private record Published(String type, PlacementNotification notification, Instant occurredAt, Object data)
            implements DomainEvent {

        @Override
        public String aggregateType() {
            return "placement-notification";
        }

        @Override
        public UUID aggregateId() {
            return notification.id().value();
        }

        /** Who was told, and the two parties. */
        @Override
        public Set<String> audience() {
            Set<String> audience = new LinkedHashSet<>();
            audience.add(notification.stay().provider().value());
            notification.stay().placingAgency().map(AgencyCode::value).ifPresent(audience::add);
            for (Recipient recipient : notification.recipients()) {
                recipient.agency().map(AgencyCode::value).ifPresent(audience::add);
            }
            return audience;
        }
    }
}
