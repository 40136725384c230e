package cymru.gwarchod.placement.notification.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That the placing and the host authority have consulted each other (PLACE-02).")
public record RecordPlacementConsultationRequest(
        @NotNull @Schema(description = "Civil date, not in the future")
        LocalDate consultedOn,

        @NotBlank @Size(max = 4_000) @Schema(examples = "Agreed who visits this week.")
        String summary) {}
