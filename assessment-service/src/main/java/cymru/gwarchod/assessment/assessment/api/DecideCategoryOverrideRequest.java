package cymru.gwarchod.assessment.assessment.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The second person's decision on the override that waits.")
public record DecideCategoryOverrideRequest(
        @NotNull @Schema(description = "Whether the lower category takes effect")
        Boolean approve,

        Optional<@Size(max = 4_000) String> reason) {}
