package cymru.gwarchod.meeting.meeting.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Another time for a convened meeting.")
public record RescheduleMeetingRequest(
        @NotNull Instant scheduledAt,

        @Schema(description = "Absent where it stays") Optional<@Size(min = 1, max = 500) String> venue,

        @NotBlank @Size(max = 1_000) @Schema(examples = "The named officer is in court that day.")
        String reason) {}
