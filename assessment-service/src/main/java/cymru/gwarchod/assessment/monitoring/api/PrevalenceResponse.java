package cymru.gwarchod.assessment.monitoring.api;

import cymru.gwarchod.assessment.monitoring.ReadPrevalence;
import cymru.gwarchod.http.Freshness;
import cymru.gwarchod.statutoryclock.Quarter;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The children whom the own authority assessed in a quarter, by category (MON-01).")
public record PrevalenceResponse(
        @Schema(examples = "2026-Q1") String quarter,

        @Schema(description = "Each child counts once, in the category in force at the end of the quarter")
        int children,

        List<CategoryCountResponse> categories,
        FigureBasisResponse basis) {

    static PrevalenceResponse of(Quarter quarter, ReadPrevalence.Figures figures, Freshness freshness) {
        return new PrevalenceResponse(
                quarter.toString(),
                figures.children().total(),
                CategoryCountResponse.all(figures.children()),
                FigureBasisResponse.of(figures.basis(), freshness));
    }
}
