package cymru.gwarchod.assessment.monitoring.api;

import cymru.gwarchod.assessment.monitoring.ReadIndicatorFrequency;
import cymru.gwarchod.assessment.monitoring.domain.Percent;
import cymru.gwarchod.http.Freshness;
import cymru.gwarchod.statutoryclock.Quarter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "In how many children's newest assessments of a quarter each indicator was present (MON-02).")
public record IndicatorFrequencyResponse(
        @Schema(examples = "2026-Q1") String quarter,

        @Schema(description = "Children assessed in the quarter")
        int children,

        List<IndicatorCountResponse> indicators,
        FigureBasisResponse basis) {

    /** One indicator's line. */
    @Schema(description = "How often one indicator was present.")
    public record IndicatorCountResponse(
            @Schema(description = "What it means is in the instrument", examples = "RSK-01")
            String indicator,

            @Schema(description = "Children with it, exactly")
            int children,

            @Schema(description = "Share of all in per cent; absent of nobody", examples = "12.5")
            Optional<BigDecimal> percent) {}

    static IndicatorFrequencyResponse of(Quarter quarter, ReadIndicatorFrequency.Figures figures, Freshness freshness) {
        return new IndicatorFrequencyResponse(
                quarter.toString(),
                figures.children(),
                figures.present().entrySet().stream()
                        .map(line -> new IndicatorCountResponse(
                                line.getKey().value(),
                                line.getValue(),
                                Percent.of(line.getValue(), figures.children())))
                        .toList(),
                FigureBasisResponse.of(figures.basis(), freshness));
    }
}
