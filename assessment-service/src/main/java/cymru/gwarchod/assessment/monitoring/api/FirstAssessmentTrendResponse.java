package cymru.gwarchod.assessment.monitoring.api;

import cymru.gwarchod.assessment.monitoring.ReadFirstAssessmentTrend;
import cymru.gwarchod.http.Freshness;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "In which category children were when the own authority assessed them for the first time, by quarter (MON-16).")
public record FirstAssessmentTrendResponse(
        @Schema(description = "The earliest first") List<FirstAssessmentQuarterResponse> quarters,

        FigureBasisResponse basis) {

    /** One quarter's line. */
    @Schema(description = "The first assessments of one quarter; reassessments are not among them.")
    public record FirstAssessmentQuarterResponse(
            @Schema(examples = "2026-Q1") String quarter, int children, List<CategoryCountResponse> categories) {}

    static FirstAssessmentTrendResponse of(ReadFirstAssessmentTrend.Figures figures, Freshness freshness) {
        return new FirstAssessmentTrendResponse(
                figures.quarters().entrySet().stream()
                        .map(line -> new FirstAssessmentQuarterResponse(
                                line.getKey().toString(),
                                line.getValue().total(),
                                CategoryCountResponse.all(line.getValue())))
                        .toList(),
                FigureBasisResponse.of(figures.basis(), freshness));
    }
}
