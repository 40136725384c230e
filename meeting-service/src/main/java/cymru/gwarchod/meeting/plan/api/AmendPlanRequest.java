package cymru.gwarchod.meeting.plan.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an active plan says from now on, as a whole.")
public record AmendPlanRequest(@NotNull @Valid PlanContentRequest content) {}
