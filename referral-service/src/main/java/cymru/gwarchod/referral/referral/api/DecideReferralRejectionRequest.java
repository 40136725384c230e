package cymru.gwarchod.referral.referral.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The second person's decision on a proposed rejection (AMB-29).")
public record DecideReferralRejectionRequest(
        @NotNull @Schema(description = "True ends the referral; false puts it back into the inbox")
        Boolean confirm,

        @NotBlank @Size(min = 20, max = 4_000) String reason) {}
