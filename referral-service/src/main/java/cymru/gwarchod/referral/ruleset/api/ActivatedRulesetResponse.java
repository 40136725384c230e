package cymru.gwarchod.referral.ruleset.api;

import cymru.gwarchod.idempotency.Replayable;
import cymru.gwarchod.referral.ruleset.RulesetById;
import cymru.gwarchod.statutoryclock.PolicyPack;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A policy pack that was activated.")
public record ActivatedRulesetResponse(
        UUID id,

        @Schema(description = "What records pin that are counted with it", examples = "GUIDANCE_2010_DRAFT@2")
        String pinnedAs,

        @Schema(description = "The first day whose triggers are counted with it")
        LocalDate effectiveFrom,

        Map<String, String> links)
        implements Replayable {

    static ActivatedRulesetResponse of(PolicyPack pack) {
        return new ActivatedRulesetResponse(
                RulesetById.id(pack),
                pack.ref().toString(),
                pack.effectiveFrom(),
                Map.of("self", "/v1/rulesets/" + pack.ref()));
    }
}
