package cymru.gwarchod.referral.allocation.api;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.referral.allocation.AllocateCase;
import cymru.gwarchod.referral.vocabulary.CaseId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The team and the social worker to whom the case is allocated from now on.")
public record AllocateCaseRequest(
        @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9-]{1,39}") @Schema(description = "A team of the responsible authority", examples = "SS-FLINTSHIRE-CARE")
        String team,

        @NotBlank @Pattern(regexp = "[0-9a-f-]{36}") @Schema(
                description = "Subject (the sub claim) of the social worker in the caller's realm",
                examples = "5f0c6a52-4f0e-5c3d-9b7e-000000000001")
        String socialWorker) {

    AllocateCase.Command toCommand(CaseId caseId, String issuer) {
        return new AllocateCase.Command(caseId, team, new PersonId(issuer, socialWorker));
    }
}
