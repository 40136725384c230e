package cymru.gwarchod.placement.register.api;

import cymru.gwarchod.placement.register.RegisterAccess;
import cymru.gwarchod.placement.register.domain.RegisterEntries;
import cymru.gwarchod.placement.register.domain.RegisterEntry;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.api.NotifiedChildResponse;
import cymru.gwarchod.placement.vocabulary.api.StayResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A child who lives in the area and comes from another, with the details as filed.")
public record RegisterEntryResponse(
        UUID placementId,
        UUID notificationId,
        @Schema(examples = "PLC-2026-7K3M0-Q9XD7") String reference,
        Instant receivedAt,
        StayResponse stay,
        NotifiedChildResponse child,

        @Schema(description = "Who the child is, once that is known; for the host authority and the police of its area")
        Optional<UUID> childId,

        Map<String, String> links) {

    static RegisterEntryResponse of(RegisterEntries.Seen seen) {
        RegisterEntry entry = seen.entry();
        return new RegisterEntryResponse(
                entry.placement().value(),
                entry.notification().value(),
                entry.reference(),
                entry.receivedAt(),
                StayResponse.of(entry.stay()),
                NotifiedChildResponse.of(entry.details()),
                seen.access().view().equals(RegisterAccess.HOST) ? entry.child().map(ChildId::value) : Optional.empty(),
                Map.of(
                        "placement",
                        "/v1/placements/" + entry.placement().value(),
                        "notification",
                        "/v1/placement-notifications/" + entry.notification().value()));
    }
}
