package cymru.gwarchod.placement.placement.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.idempotency.Replayable;
import cymru.gwarchod.placement.placement.PlacementAccess;
import cymru.gwarchod.placement.placement.domain.EndingReason;
import cymru.gwarchod.placement.placement.domain.Placement;
import cymru.gwarchod.placement.placement.domain.PlacementStatus;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.api.StayResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "A stay of a child in a home. Only the host authority and the police of its area are told who the child is; for everybody else it reads the same whether the child was known or not.")
public record PlacementResponse(
        @Schema(enumeration = {"host", "stay"}) String view,
        UUID id,
        UUID notificationId,
        StayResponse stay,
        PlacementStatus status,

        @Schema(description = "Who the child is, once that is known; the host view alone has it")
        Optional<UUID> childId,

        Optional<PlacementEndingResponse> ending,
        Map<String, String> links)
        implements Replayable {

    /** That the child left. */
    @Schema(description = "When and why the child left.")
    public record PlacementEndingResponse(
            LocalDate endedOn, EndingReason reason, String recordedBy, Instant recordedAt) {}

    static PlacementResponse of(Placement placement, AgencyScope.Allowed access) {
        return new PlacementResponse(
                access.view(),
                placement.id().value(),
                placement.notification().value(),
                StayResponse.of(placement.stay()),
                placement.status(),
                access.view().equals(PlacementAccess.HOST) ? placement.child().map(ChildId::value) : Optional.empty(),
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
