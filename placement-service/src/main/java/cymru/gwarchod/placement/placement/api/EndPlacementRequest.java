package cymru.gwarchod.placement.placement.api;

import cymru.gwarchod.placement.placement.domain.EndingReason;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That the child left the home (PLACE-15).")
public record EndPlacementRequest(
        @NotNull @Schema(description = "Civil date, not before the start and not in the future")
        LocalDate endedOn,

        @NotNull EndingReason reason) {}
