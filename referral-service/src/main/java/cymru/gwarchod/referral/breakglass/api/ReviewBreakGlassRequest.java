package cymru.gwarchod.referral.breakglass.api;

import cymru.gwarchod.referral.breakglass.domain.ReviewOutcome;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a privacy officer thinks of an emergency access.")
public record ReviewBreakGlassRequest(
        @NotNull @Schema(examples = "JUSTIFIED") ReviewOutcome outcome) {}
