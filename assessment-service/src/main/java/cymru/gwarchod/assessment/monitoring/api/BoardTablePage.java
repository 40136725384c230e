package cymru.gwarchod.assessment.monitoring.api;

import cymru.gwarchod.http.Page;
import cymru.gwarchod.statutoryclock.Quarter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of the list of published tables, for the contract. */
@Schema(description = "One page of the quarters whose tables are published.")
record BoardTablePage(List<PublishedQuarterResponse> items, Page.Position page) {

    /** One quarter. */
    @Schema(description = "A quarter whose tables are published.")
    public record PublishedQuarterResponse(
            @Schema(examples = "2026-Q1") String quarter, Map<String, String> links) {

        static PublishedQuarterResponse of(Quarter quarter) {
            return new PublishedQuarterResponse(quarter.toString(), Map.of("self", "/v1/monitoring/tables/" + quarter));
        }
    }
}
