package cymru.gwarchod.placement.placement.api;

import cymru.gwarchod.idempotency.Replayable;
import cymru.gwarchod.placement.placement.PlacementAccess;
import cymru.gwarchod.placement.placement.domain.Category;
import cymru.gwarchod.placement.placement.domain.EndingReason;
import cymru.gwarchod.placement.placement.domain.Placement;
import cymru.gwarchod.placement.placement.domain.PlacementStatus;
import cymru.gwarchod.placement.placement.domain.Placements;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.api.NotifiedChildResponse;
import cymru.gwarchod.placement.vocabulary.api.StayResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "A stay of a child in a home. Who the child is, is told to the host authority, the police of its area and the authority that answers for the child, and to home and placing authority once another party has confirmed them; for everybody else it reads the same whether the child was known or not.")
public record PlacementResponse(
        @Schema(enumeration = {"host", "placed", "resident", "stay"})
        String view,

        UUID id,
        UUID notificationId,
        StayResponse stay,
        PlacementStatus status,

        @Schema(description = "Who the child is, once that is known; not in the view of the stay alone")
        Optional<UUID> childId,

        @Schema(description = "The child as notified, while the stay lasts; not in the view of the stay alone")
        Optional<NotifiedChildResponse> child,

        @Schema(description = "The category in force and nothing that it rests on; not in the view of the stay alone")
        Optional<Category> category,

        Optional<PlacementEndingResponse> ending,
        Map<String, String> links)
        implements Replayable {

    /** That the child left. */
    @Schema(description = "When and why the child left.")
    public record PlacementEndingResponse(
            LocalDate endedOn, EndingReason reason, String recordedBy, Instant recordedAt) {}

    static PlacementResponse of(Placements.Seen seen) {
        Placement placement = seen.placement();
        String view = seen.access().view();
        return new PlacementResponse(
                view,
                placement.id().value(),
                placement.notification().value(),
                StayResponse.of(placement.stay()),
                placement.status(),
                PlacementAccess.tellsOfTheChild(view) ? placement.child().map(ChildId::value) : Optional.empty(),
                seen.resident().child().map(NotifiedChildResponse::of),
                seen.resident().category(),
                placement
                        .ending()
                        .map(ending -> new PlacementEndingResponse(
                                ending.on(), ending.reason(), ending.by().name(), ending.at())),
                Map.of(
                        "self",
                        "/v1/placements/" + placement.id().value(),
                        "notification",
                        "/v1/placement-notifications/"
                                + placement.notification().value()));
    }
}
