package cymru.gwarchod.referral.referral.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The responsible authority takes the referral on.")
public record AcceptReferralRequest(
        @NotBlank @Size(max = 1_000) @Schema(examples = "Assessment to follow.")
        String note,

        @Schema(
                description =
                        "Subject (the sub claim) of the social worker to whom the child is allocated already; that person is told (REF-15)",
                examples = "5f0c6a52-4f0e-5c3d-9b7e-000000000001")
        Optional<@Pattern(regexp = "[0-9a-f-]{36}") String> allocatedWorker) {}
