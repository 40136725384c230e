package cymru.gwarchod.placement.claim.api;

import cymru.gwarchod.placement.claim.domain.ClaimDecision;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether it is so. What was confirmed can still be refused.")
public record DecidePlacementClaimRequest(
        @NotNull ClaimDecision decision,

        @Schema(description = "For the social services of the area and those that answer for the child")
        Optional<@Size(min = 1, max = 2_000) String> note) {}
