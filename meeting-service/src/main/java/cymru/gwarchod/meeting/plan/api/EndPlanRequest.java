package cymru.gwarchod.meeting.plan.api;

import cymru.gwarchod.meeting.plan.domain.PlanEndReason;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why a plan ends. That help is refused is no reason (REF-26).")
public record EndPlanRequest(
        @NotNull PlanEndReason reason,
        @NotBlank @Size(max = 4_000) String note) {}
