package cymru.gwarchod.assessment.monitoring.api;

import cymru.gwarchod.assessment.monitoring.domain.BoardReturn;
import cymru.gwarchod.assessment.monitoring.domain.CategoryCounts;
import cymru.gwarchod.idempotency.Replayable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A return of the own authority to the safeguarding board, with what it says (MON-04).")
public record BoardReturnResponse(
        UUID id,

        @Schema(examples = "2026-Q1") String quarter,

        @Schema(description = "Statistical code", examples = "W06000005")
        String localAuthority,

        @Schema(description = "Whether it says that there was no child")
        boolean nil,

        @Schema(description = "As the lead officer collated them")
        List<CategoryCountResponse> returned,

        @Schema(
                description =
                        "As the records had them when the return was made; a difference is for the officer to explain")
        List<CategoryCountResponse> recorded,

        @Schema(description = "Whether the two differ") boolean differs,

        Instant submittedAt,
        Map<String, String> links)
        implements Replayable {

    static BoardReturnResponse of(BoardReturn made) {
        CategoryCounts returned = made.returned();
        return new BoardReturnResponse(
                made.id().value(),
                made.quarter().toString(),
                made.area().localAuthority(),
                made.isNil(),
                CategoryCountResponse.all(returned),
                CategoryCountResponse.all(made.recorded()),
                !returned.equals(made.recorded()),
                made.at(),
                Map.of(
                        "self", "/v1/monitoring/returns/" + made.id().value(),
                        "returns", "/v1/monitoring/returns?quarter=" + made.quarter()));
    }
}
