package cymru.gwarchod.assessment.assessment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether a multi-agency meeting is convened for a child at mild risk.")
public record DecideMeetingRequest(
        @NotNull @Schema(description = "Whether it is convened")
        Boolean convene,

        @NotBlank @Size(max = 4_000) @Schema(description = "Why", examples = "School and family have agreed on a plan.")
        String reason) {}
