package cymru.gwarchod.referral.ruleset.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The policy packs by which this release counts.")
public record RulesetListResponse(List<RulesetSummaryResponse> items) {}
