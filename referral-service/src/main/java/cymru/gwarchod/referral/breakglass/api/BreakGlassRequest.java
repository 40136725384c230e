package cymru.gwarchod.referral.breakglass.api;

import cymru.gwarchod.referral.breakglass.BreakGlass;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassGrant;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassReason;
import cymru.gwarchod.referral.vocabulary.CaseId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why the case is opened in an emergency.")
public record BreakGlassRequest(
        @NotNull @Schema(examples = "CHILD_MISSING") BreakGlassReason reasonCode,

        @NotBlank @Size(max = 2000) @Schema(
                description = "In words, twenty characters at least; it is reviewed",
                examples = "Found at the bus station at two in the morning, will not say where home is.")
        String reason) {

    BreakGlass.Command toCommand(CaseId caseId) {
        return new BreakGlass.Command(caseId, new BreakGlassGrant.Why(reasonCode, reason));
    }
}
