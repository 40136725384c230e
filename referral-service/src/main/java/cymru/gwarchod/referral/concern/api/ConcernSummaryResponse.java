package cymru.gwarchod.referral.concern.api;

import cymru.gwarchod.referral.concern.domain.Concern;
import cymru.gwarchod.referral.concern.domain.ConcernStatus;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A concern report in a list.")
public record ConcernSummaryResponse(
        UUID id,
        String reference,
        ConcernStatus status,
        Instant reportedAt,
        boolean immediateRisk,
        Optional<String> unit,
        Map<String, String> links) {

    static ConcernSummaryResponse of(Concern concern) {
        return new ConcernSummaryResponse(
                concern.id().value(),
                concern.reference(),
                concern.status(),
                concern.reportedAt(),
                concern.immediateRisk(),
                concern.unitShown(),
                Map.of("self", "/v1/concerns/" + concern.id().value()));
    }
}
