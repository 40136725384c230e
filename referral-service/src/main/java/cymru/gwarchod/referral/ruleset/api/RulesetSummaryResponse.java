package cymru.gwarchod.referral.ruleset.api;

import cymru.gwarchod.referral.ruleset.ListRulesets;
import cymru.gwarchod.statutoryclock.PolicyPack;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A policy pack in a list.")
public record RulesetSummaryResponse(
        @Schema(examples = "GUIDANCE_2010_DRAFT") String id,
        @Schema(examples = "1") String version,

        @Schema(description = "What records pin that were counted with it", examples = "GUIDANCE_2010_DRAFT@1")
        String pinnedAs,

        @Schema(description = "The first day whose triggers are counted with it")
        LocalDate effectiveFrom,

        @Schema(description = "Whether what starts today is counted with it")
        boolean inForce,

        Map<String, String> links) {

    static RulesetSummaryResponse of(ListRulesets.Listed listed) {
        PolicyPack pack = listed.pack();
        return new RulesetSummaryResponse(
                pack.ref().id(),
                pack.ref().version(),
                pack.ref().toString(),
                pack.effectiveFrom(),
                listed.inForce(),
                Map.of("self", "/v1/rulesets/" + pack.ref()));
    }
}
