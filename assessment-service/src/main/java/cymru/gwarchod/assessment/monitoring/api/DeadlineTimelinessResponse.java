package cymru.gwarchod.assessment.monitoring.api;

import cymru.gwarchod.assessment.monitoring.ReadDeadlineTimeliness;
import cymru.gwarchod.assessment.monitoring.domain.DeadlineFigures;
import cymru.gwarchod.http.Freshness;
import cymru.gwarchod.statutoryclock.Quarter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How the deadlines that fell due in a quarter were kept in the own authority's area (MON-05).")
public record DeadlineTimelinessResponse(
        @Schema(examples = "2026-Q1") String quarter,

        @Schema(description = "Those of which anything fell due")
        List<DeadlineResponse> deadlines,

        FigureBasisResponse basis) {

    /** One deadline's line. */
    @Schema(description = "What became of the obligations of one deadline.")
    public record DeadlineResponse(
            @Schema(description = "The rule of the policy pack", examples = "TIME-01")
            String rule,

            @Schema(description = "Done in time") int met,

            @Schema(description = "Done, too late") int late,

            @Schema(description = "Not done, and too late") int overdue,

            @Schema(description = "Missed or varied by a recorded decision")
            int departed,

            @Schema(description = "Not done, and still in time")
            int pending,

            @Schema(description = "No longer required, by reason")
            List<CancelledResponse> cancelled,

            @Schema(
                    description =
                            "Met in per cent of what was met, late, overdue or departed; absent where that is nothing",
                    examples = "80.0")
            Optional<BigDecimal> percentMet,

            @Schema(
                    description = "Median of the days from start to done; absent where nothing is done",
                    examples = "5.5")
            Optional<BigDecimal> medianDays) {

        static DeadlineResponse of(DeadlineFigures figures) {
            return new DeadlineResponse(
                    figures.deadline().value(),
                    figures.met(),
                    figures.late(),
                    figures.overdue(),
                    figures.departed(),
                    figures.pending(),
                    figures.cancelled().entrySet().stream()
                            .map(line -> new CancelledResponse(line.getKey(), line.getValue()))
                            .toList(),
                    figures.percentMet(),
                    figures.medianDays());
        }
    }

    /** One reason's line. */
    @Schema(description = "Obligations that are no longer required for one reason.")
    public record CancelledResponse(
            @Schema(description = "A fixed code", examples = "DUPLICATE_OF")
            String reason,

            int obligations) {}

    static DeadlineTimelinessResponse of(Quarter quarter, ReadDeadlineTimeliness.Figures figures, Freshness freshness) {
        return new DeadlineTimelinessResponse(
                quarter.toString(),
                figures.deadlines().stream().map(DeadlineResponse::of).toList(),
                FigureBasisResponse.of(figures.basis(), freshness));
    }
}
