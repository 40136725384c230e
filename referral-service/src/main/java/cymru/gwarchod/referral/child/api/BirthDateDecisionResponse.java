package cymru.gwarchod.referral.child.api;

import cymru.gwarchod.idempotency.Replayable;
import cymru.gwarchod.referral.child.domain.BirthDateDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A decision of social services on a birth date that was estimated or not known.")
public record BirthDateDecisionResponse(
        UUID id,
        UUID childId,

        @Schema(description = "By which ages are counted, as if it were known")
        LocalDate dateOfBirth,

        String reason,

        @Schema(description = "Name of the person who decided, as other professionals know it")
        String decidedBy,

        Instant decidedAt,
        Map<String, String> links)
        implements Replayable {

    static BirthDateDecisionResponse of(BirthDateDecision decision) {
        String child = "/v1/children/" + decision.child().value();
        return new BirthDateDecisionResponse(
                decision.id().value(),
                decision.child().value(),
                decision.dateOfBirth(),
                decision.reason(),
                decision.by().name(),
                decision.decidedAt(),
                Map.of("self", child + "/birth-date-decision", "child", child));
    }
}
