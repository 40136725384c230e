package cymru.gwarchod.referral.intake.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.referral.intake.TakeInNotification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Hears from placement-service that a home notified a placement. */
@ApplicationScoped
class PlacementNotificationHandler implements EventHandler {

    static final String FILED = "cymru.gwarchod.placement-notification.filed.v1";

    private final TakeInNotification takeInNotification;
    private final ObjectMapper json;

    PlacementNotificationHandler(TakeInNotification takeInNotification, ObjectMapper json) {
        this.takeInNotification = takeInNotification;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Filed(
            UUID notificationId,
            String homeUnit,
            String providerAgency,
            String placingAuthority,
            String hostAuthority,
            boolean emergency,
            LocalDate startsOn,
            Instant receivedAt) {}

    @Override
    public Set<String> types() {
        return Set.of(FILED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        Filed filed = json.convertValue(event.data(), Filed.class);
        takeInNotification.handle(
                new TakeInNotification.Filed(
                        filed.notificationId(),
                        filed.homeUnit(),
                        filed.providerAgency(),
                        filed.placingAuthority(),
                        filed.hostAuthority(),
                        filed.emergency(),
                        filed.startsOn(),
                        filed.receivedAt()),
                scope);
    }
}
