package cymru.gwarchod.meeting.closure.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A case to be ended without a plan. On what ground follows from what is on record.")
public record CloseCaseRequest(
        @NotNull UUID caseId,

        @NotBlank
        @Size(max = 4_000)
        @Schema(
                description = "What speaks for it; that help is refused does not (REF-26)",
                examples = "Mild risk; the school goes on with its programme and knows whom to call.")
        String note) {}
