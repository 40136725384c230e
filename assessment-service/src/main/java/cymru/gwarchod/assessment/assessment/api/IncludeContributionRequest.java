package cymru.gwarchod.assessment.assessment.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Into which draft a contribution is taken, and which of its answers go into it.")
public record IncludeContributionRequest(
        @NotNull @Schema(description = "A draft of the same case")
        UUID assessmentId,

        @NotNull @Size(max = 100) @Schema(
                description =
                        "Codes of the answers that go into the draft, where it has none yet; an empty list links the contribution and answers nothing")
        List<@NotNull @Pattern(regexp = "[A-Z]{3}-[0-9]{2}") String> indicators) {}
