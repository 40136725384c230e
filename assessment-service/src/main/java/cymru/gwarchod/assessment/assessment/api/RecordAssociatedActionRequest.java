package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.assessment.assessment.domain.AssociatedAction;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An associated action that was done.")
public record RecordAssociatedActionRequest(
        @NotNull @Schema(
                description =
                        "One of EDUCATE_TO_STAY_SAFE, RISK_AWARENESS_WORK, PATHWAY_PLAN and SS_PPU_LIAISON; the others are shown by records of their own")
        AssociatedAction action,

        @NotNull @Schema(description = "When it was done") Instant doneAt,

        @NotBlank @Size(max = 4_000) @Schema(
                description = "What was done",
                examples = "Talked through the keeping-safe leaflet at home; the school nurse goes on with it.")
        String description) {}
