package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.assessment.assessment.CompleteDraft;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The completion of a draft; who completes is the caller.")
public record CompleteAssessmentRequest(Optional<@Valid ProfessionalDecisionRequest> professionalDecision) {

    @Schema(description = "Asked for only where the published score speaks for a higher category than the rule.")
    public record ProfessionalDecisionRequest(
            @Schema(description = "The category instead; absent where the indicated one stands")
            Optional<Category> raiseTo,

            @NotBlank @Size(max = 4_000) @Schema(
                    description = "Why, in at least 20 characters",
                    examples = "Agreed in supervision after new information.")
            String rationale) {

        CompleteDraft.Decision toDecision() {
            return new CompleteDraft.Decision(raiseTo, rationale);
        }
    }
}
