package cymru.gwarchod.meeting.plan.api;

import cymru.gwarchod.meeting.plan.domain.PlanStatus;
import cymru.gwarchod.meeting.plan.domain.PlanType;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A plan in a list.")
public record PlanSummaryResponse(
        UUID id,
        @Schema(examples = "PLN-2026-7K3M0-Q9XD7") String reference,
        UUID caseId,
        PlanType type,
        PlanStatus status,
        LocalDate reviewOn,
        Instant agreedAt,
        Optional<Instant> activatedAt,
        int percentDone,
        Map<String, String> links) {

    static PlanSummaryResponse of(SafeguardingPlan plan) {
        return new PlanSummaryResponse(
                plan.id().value(),
                plan.reference(),
                plan.responsibility().caseId().value(),
                plan.text().type(),
                plan.status(),
                plan.text().reviewOn(),
                plan.agreedAt(),
                plan.activatedAt(),
                plan.percentDone(),
                Map.of("self", "/v1/plans/" + plan.id().value()));
    }
}
