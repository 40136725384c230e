package cymru.gwarchod.placement.notification.api;

import cymru.gwarchod.placement.notification.domain.PlacementNotification;
import cymru.gwarchod.placement.vocabulary.api.StayResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A placement notification in a list; nothing of the child.")
public record PlacementNotificationSummaryResponse(
        UUID id, String reference, Instant receivedAt, StayResponse stay, Map<String, String> links) {

    static PlacementNotificationSummaryResponse of(PlacementNotification notification) {
        return new PlacementNotificationSummaryResponse(
                notification.id().value(),
                notification.reference(),
                notification.receivedAt(),
                StayResponse.of(notification.stay()),
                Map.of(
                        "self",
                        "/v1/placement-notifications/" + notification.id().value()));
    }
}
