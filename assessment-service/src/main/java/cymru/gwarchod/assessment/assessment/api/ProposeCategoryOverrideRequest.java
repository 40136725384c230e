package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Another category than the one in force (SERAF-07).")
public record ProposeCategoryOverrideRequest(
        @NotNull @Schema(description = "The category instead") Category to,

        @NotBlank @Size(max = 4_000) @Schema(
                description = "Why, in at least 20 characters",
                examples = "New information from the strategy meeting raises the risk.")
        String rationale) {}
