package cymru.gwarchod.meeting.plan.api;

import cymru.gwarchod.idempotency.Replayable;
import cymru.gwarchod.meeting.plan.domain.ActionKind;
import cymru.gwarchod.meeting.plan.domain.ActionPriority;
import cymru.gwarchod.meeting.plan.domain.ActionProgress;
import cymru.gwarchod.meeting.plan.domain.PlanAction;
import cymru.gwarchod.meeting.vocabulary.api.ProfessionalResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An action of a plan, for its owner: what is to be done, and not why.")
public record PlanActionResponse(
        UUID id,
        String description,
        ActionKind kind,
        ActionPriority priority,
        ProfessionalResponse owner,
        LocalDate dueOn,
        ActionProgress progress,
        Optional<String> note,
        Optional<Instant> reportedAt,

        @Schema(description = "Indicators that it addresses; only for the responsible authority")
        Optional<SortedSet<String>> indicators,

        Map<String, String> links)
        implements Replayable {

    /** In the view of the responsible authority, or of the owner. */
    static PlanActionResponse of(PlanAction action, boolean member) {
        return new PlanActionResponse(
                action.id().value(),
                action.description(),
                action.kind(),
                action.priority(),
                ProfessionalResponse.of(action.owner()),
                action.dueOn(),
                action.standing().progress(),
                action.standing().note(),
                action.standing().at(),
                member ? Optional.of(action.indicators()) : Optional.empty(),
                Map.of("self", "/v1/actions/" + action.id().value()));
    }
}
