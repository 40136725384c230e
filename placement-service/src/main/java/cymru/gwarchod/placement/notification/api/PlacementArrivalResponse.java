package cymru.gwarchod.placement.notification.api;

import cymru.gwarchod.placement.notification.PlacementNotificationAccess;
import cymru.gwarchod.placement.notification.domain.PlacementNotification;
import cymru.gwarchod.placement.vocabulary.api.StayResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "That a child arrives in the area, for health and education: the home, the dates and who placed; nothing of the child.")
public record PlacementArrivalResponse(
        @Schema(enumeration = "arrival") String view,
        UUID id,
        @Schema(examples = "PLC-2026-7K3M0-Q9XD7") String reference,
        Instant receivedAt,
        StayResponse stay,
        List<PlacementRecipientResponse> recipients,
        Map<String, String> links)
        implements PlacementNotificationView {

    static PlacementArrivalResponse of(PlacementNotification notification) {
        return new PlacementArrivalResponse(
                PlacementNotificationAccess.ARRIVAL,
                notification.id().value(),
                notification.reference(),
                notification.receivedAt(),
                StayResponse.of(notification.stay()),
                notification.recipients().stream()
                        .map(PlacementRecipientResponse::of)
                        .toList(),
                Map.of(
                        "self",
                        "/v1/placement-notifications/" + notification.id().value()));
    }
}
