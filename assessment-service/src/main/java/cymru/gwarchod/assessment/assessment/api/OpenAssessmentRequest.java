package cymru.gwarchod.assessment.assessment.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Which case is to be assessed.")
public record OpenAssessmentRequest(
        @NotNull @Schema(description = "The case, as referral-service minted it")
        UUID caseId) {}
