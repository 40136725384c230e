package cymru.gwarchod.meeting.plan.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A plan for a case.")
public record WritePlanRequest(
        @NotNull UUID caseId,

        @Schema(description = "The meeting that it results from")
        Optional<UUID> meetingId,

        @NotNull @Valid PlanContentRequest content) {}
