package cymru.gwarchod.referral.directory.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The last day of a lead or of cover.")
public record EndLeadRequest(
        @NotNull @Schema(
                description = "Not before the first day, and not later than an end that stands already",
                examples = "2026-11-30")
        LocalDate endsOn) {}
