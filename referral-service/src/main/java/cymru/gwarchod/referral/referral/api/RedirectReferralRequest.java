package cymru.gwarchod.referral.referral.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The referral belongs to another authority; receipt and clock stay as they are.")
public record RedirectReferralRequest(
        @NotBlank @Pattern(regexp = "[EW][0-9]{8}") @Schema(examples = "W06000006")
        String toAuthority,

        @NotBlank @Size(max = 1_000) String reason) {}
