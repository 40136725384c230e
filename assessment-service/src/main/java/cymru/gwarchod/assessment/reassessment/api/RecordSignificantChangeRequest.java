package cymru.gwarchod.assessment.reassessment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A change of circumstances, or an incident of behaviour associated with risk.")
public record RecordSignificantChangeRequest(
        @NotNull @Schema(description = "The case of the child, as referral-service minted it")
        UUID caseId,

        @NotNull @Schema(description = "When it happened, as near as is known; the period runs from then (TIME-10)")
        Instant occurredAt,

        @NotBlank @Size(max = 4_000) @Schema(
                description = "What changed, in the words of who saw it",
                examples = "Moved in with an uncle on Sunday.")
        String description) {}
