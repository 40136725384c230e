package cymru.gwarchod.referral.ruleset.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A policy pack. It is kept character for character, because records pin it for ever (SYS-08).")
public record ActivateRulesetRequest(
        @NotBlank @Size(max = 100_000) @Schema(
                description = "The pack as a JSON text, in the form of the files that a release carries: id, version,"
                        + " effectiveFrom, welshReviewed, periods, placing, thresholds")
        String document) {}
