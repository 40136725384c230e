package cymru.gwarchod.referral.allocation.api;

import cymru.gwarchod.idempotency.Replayable;
import cymru.gwarchod.referral.allocation.domain.Allocation;
import cymru.gwarchod.referral.allocation.domain.AllocationEndReason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "To which team and social worker the case is, or was, allocated.")
public record AllocationResponse(
        UUID id,
        UUID caseId,
        @Schema(examples = "SS-FLINTSHIRE-CARE") String team,

        @Schema(description = "Subject of the social worker")
        String socialWorker,

        Instant allocatedAt,
        Optional<Instant> endedAt,
        Optional<AllocationEndReason> endReason,

        @Schema(description = "Steps that the state allows now")
        List<String> allowedActions,

        Map<String, String> links)
        implements Replayable {

    static AllocationResponse of(Allocation allocation) {
        String ofCase = "/v1/cases/" + allocation.whose().caseId().value();
        return new AllocationResponse(
                allocation.id().value(),
                allocation.whose().caseId().value(),
                allocation.to().team().value(),
                allocation.to().socialWorker().subject(),
                allocation.allocatedAt(),
                allocation.ending().map(Allocation.Ending::at),
                allocation.ending().map(Allocation.Ending::reason),
                allocation.isCurrent() ? List.of("END") : List.of(),
                Map.of("self", ofCase + "/allocations/" + allocation.id().value(), "case", ofCase));
    }
}
