package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.assessment.assessment.ReadTrend;
import cymru.gwarchod.assessment.assessment.domain.AssessmentTrend;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How the completed assessments of a case moved, with what each answers differently (SERAF-12).")
public record AssessmentTrendResponse(
        @Schema(enumeration = {"form", "granted"}) String view,
        UUID caseId,
        UUID childId,

        @Schema(description = "The first completed assessment first")
        List<TrendPointResponse> points,

        Map<String, String> links) {

    @Schema(description = "One completed assessment beside the one before it.")
    public record TrendPointResponse(
            UUID assessmentId,
            int number,
            LocalDate assessedOn,
            Instant completedAt,
            AssessmentResultResponse.CountsResponse counts,

            @Schema(description = "Points of the published score; an indication that never decides (SERAF-06)")
            int score,

            Category indicatedCategory,

            @Schema(description = "The category in force") Category category,

            @Schema(description = "Where the category in force went since the one before")
            AssessmentTrend.Direction direction,

            @Schema(
                    description =
                            "False where the one before used another list of indicators, which are never compared (SERAF-23)")
            boolean comparable,

            @Schema(description = "The indicators answered differently, without their evidence")
            List<ItemDeltaResponse> changes) {

        static TrendPointResponse of(AssessmentTrend.TrendPoint point) {
            return new TrendPointResponse(
                    point.assessment().value(),
                    point.version(),
                    point.assessedOn(),
                    point.completedAt(),
                    AssessmentResultResponse.CountsResponse.of(point.counts()),
                    point.score(),
                    point.indicatedCategory(),
                    point.effectiveCategory(),
                    point.direction(),
                    point.comparable(),
                    point.deltas().stream().map(ItemDeltaResponse::of).toList());
        }
    }

    @Schema(description = "One indicator, before and after; absent where there was no answer.")
    public record ItemDeltaResponse(
            String indicator, Optional<ItemStateResponse> before, Optional<ItemStateResponse> after) {

        static ItemDeltaResponse of(AssessmentTrend.ItemDelta delta) {
            return new ItemDeltaResponse(
                    delta.indicator().value(),
                    delta.before().map(ItemStateResponse::of),
                    delta.after().map(ItemStateResponse::of));
        }
    }

    @Schema(description = "What an answer says.")
    public record ItemStateResponse(Presence presence, Optional<Recency> recency) {

        static ItemStateResponse of(AssessmentTrend.ItemState state) {
            return new ItemStateResponse(state.presence(), state.recency());
        }
    }

    static AssessmentTrendResponse of(ReadTrend.Read read, String view) {
        String caseId = read.opening().caseId().value().toString();
        return new AssessmentTrendResponse(
                view,
                read.opening().caseId().value(),
                read.opening().child().value(),
                read.trend().points().stream().map(TrendPointResponse::of).toList(),
                Map.of(
                        "self",
                        "/v1/assessments/" + read.opening().id().value() + "/trend",
                        "assessments",
                        "/v1/assessments?caseId=" + caseId,
                        "case",
                        "/v1/cases/" + caseId));
    }
}
