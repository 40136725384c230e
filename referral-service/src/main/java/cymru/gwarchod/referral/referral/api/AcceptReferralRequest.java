package cymru.gwarchod.referral.referral.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "The responsible authority takes the referral on. To whom the case is allocated stands with the case's allocations.")
public record AcceptReferralRequest(
        @NotBlank @Size(max = 1_000) @Schema(examples = "Assessment to follow.")
        String note) {}
