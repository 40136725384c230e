package cymru.gwarchod.referral.referral.api;

import cymru.gwarchod.referral.referral.domain.Rejection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One of the four grounds on which a referral may end without acceptance (AMB-29).")
public record RejectReferralRequest(
        @NotNull Rejection.Ground ground,
        @NotBlank @Size(min = 20, max = 4_000) String reason,

        @Schema(description = "The referral that it duplicates; needed for DUPLICATE_OF")
        Optional<UUID> duplicateOf) {}
