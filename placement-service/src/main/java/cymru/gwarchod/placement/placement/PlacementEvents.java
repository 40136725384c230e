package cymru.gwarchod.placement.placement;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.outbox.DomainEvent;
import cymru.gwarchod.placement.placement.domain.Placement;
import cymru.gwarchod.placement.vocabulary.Stay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** The events of a placement. Both name the child, so both wait until it is known who the child is. */
public final class PlacementEvents {

    public static final String STARTED = "cymru.gwarchod.placement.started.v1";
    public static final String ENDED = "cymru.gwarchod.placement.ended.v1";

    private PlacementEvents() {}

    /** That a stay began. */
    public record Started(
            UUID placementId,
            UUID notificationId,
            UUID childId,
            String homeUnit,
            String hostAuthority,
            String placingAuthority,
            LocalDate startedOn,
            boolean emergency) {}

    /** That a stay ended. */
    public record Ended(UUID placementId, UUID childId, LocalDate endedOn, String reason) {}

    static DomainEvent started(Placement placement, Instant at) {
        Stay stay = placement.stay();
        return new Published(
                STARTED,
                placement,
                at,
                new Started(
                        placement.id().value(),
                        placement.notification().value(),
                        placement.child().orElseThrow().value(),
                        stay.home().value(),
                        stay.hostAuthority(),
                        stay.placingAuthority(),
                        stay.startsOn(),
                        stay.emergency()));
    }

    static DomainEvent ended(Placement placement, Instant at) {
        Placement.Ending ending = placement.ending().orElseThrow();
        return new Published(
                ENDED,
                placement,
                at,
                new Ended(
                        placement.id().value(),
                        placement.child().orElseThrow().value(),
                        ending.on(),
                        ending.reason().name()));
    }

    private record Published(String type, Placement placement, Instant occurredAt, Object data) implements DomainEvent {

        @Override
        public String aggregateType() {
            return "placement";
        }

        @Override
        public UUID aggregateId() {
            return placement.id().value();
        }

        /** The host side: whoever filed must not learn from its time when the child was linked. */
        @Override
        public Set<String> audience() {
            Set<String> audience = new LinkedHashSet<>();
            audience.add(placement.stay().hostAgency().value());
            placement.stay().police().map(AgencyCode::value).ifPresent(audience::add);
            return audience;
        }
    }
}
