package cymru.gwarchod.referral.breakglass.api;

import cymru.gwarchod.idempotency.Replayable;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassGrant;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassReason;
import cymru.gwarchod.referral.breakglass.domain.ReviewOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An emergency access of one person to one case, and its review.")
public record BreakGlassGrantResponse(
        UUID id,
        UUID caseId,
        BreakGlassReason reasonCode,
        String reason,

        @Schema(examples = "Intaca Ffuglen") String grantedTo,

        @Schema(examples = "SS-FLINTSHIRE") String agency,

        Instant grantedAt,

        @Schema(description = "An hour later by the services' own clocks, unless it is given back before")
        Instant endsAt,

        @Schema(description = "Whether it still opens anything")
        boolean open,

        @Schema(description = "What the review said; absent until there is one")
        Optional<ReviewOutcome> outcome,

        Optional<Instant> reviewedAt,

        @Schema(description = "Steps that the state allows now")
        List<String> allowedActions,

        Map<String, String> links)
        implements Replayable {

    static BreakGlassGrantResponse of(BreakGlassGrant grant, boolean open) {
        List<String> actions = new ArrayList<>();
        if (open) {
            actions.add("END");
        }
        if (grant.review().isEmpty()) {
            actions.add("REVIEW");
        }
        return new BreakGlassGrantResponse(
                grant.id().value(),
                grant.whose().caseId().value(),
                grant.breaking().why().code(),
                grant.breaking().why().words(),
                grant.breaking().by().name(),
                grant.breaking().by().agency().value(),
                grant.breaking().at(),
                grant.stoppedAt().orElseGet(grant::endsAt),
                open,
                grant.review().map(BreakGlassGrant.Review::outcome),
                grant.review().map(BreakGlassGrant.Review::at),
                List.copyOf(actions),
                Map.of(
                        "self",
                        "/v1/break-glass-grants/" + grant.id().value(),
                        "safetyView",
                        "/v1/cases/" + grant.whose().caseId().value() + "/safety-view"));
    }
}
