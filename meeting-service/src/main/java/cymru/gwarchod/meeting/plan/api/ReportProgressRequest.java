package cymru.gwarchod.meeting.plan.api;

import cymru.gwarchod.meeting.plan.domain.ActionProgress;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What has become of an action (PLAN-13).")
public record ReportProgressRequest(
        @NotNull ActionProgress progress,
        @Schema(description = "Required for NOT_DONE") Optional<@Size(min = 1, max = 2_000) String> note) {}
