package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.assessment.assessment.Recalculate;
import cymru.gwarchod.assessment.assessment.domain.Classification;
import cymru.gwarchod.assessment.assessment.domain.ResultFlag;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "A calculation of its own with the answers of a completed assessment. It is not the assessment's result and changes nothing (SERAF-12).")
public record AssessmentRecalculationResponse(
        @Schema(enumeration = {"form", "granted"}) String view,

        @Schema(enumeration = "RECALCULATION", description = "What this is, so that nobody takes it for the result")
        String label,

        UUID assessmentId,
        Instant calculatedAt,

        @Schema(description = "Version of the list of indicators", examples = "GUIDANCE_2010")
        String catalogue,

        @Schema(description = "Version of the rule", examples = "GUIDANCE_2010_V1")
        String ruleset,

        @Schema(description = "Version of the weights", examples = "BARNARDOS_PUBLIC_V1")
        String scoreScheme,

        Category indicatedCategory,
        AssessmentResultResponse.CountsResponse counts,
        int points,

        @Schema(description = "The category whose band holds the points")
        Category band,

        Set<ResultFlag> flags,

        @Schema(description = "What that version asks and the form does not answer")
        List<String> unanswered,

        @Schema(description = "The category that the stored result indicates")
        Category storedIndicatedCategory,

        @Schema(description = "Whether it is the stored result, byte for byte")
        boolean sameAsStored,

        Map<String, String> links) {

    static AssessmentRecalculationResponse of(Recalculate.Recalculation recalculation, String view) {
        Classification calculated = recalculation.calculated();
        UUID id = recalculation.assessment().opening().id().value();
        return new AssessmentRecalculationResponse(
                view,
                "RECALCULATION",
                id,
                recalculation.at(),
                calculated.instrument().value(),
                calculated.rule().value(),
                calculated.score().scheme().value(),
                calculated.indicatedCategory(),
                AssessmentResultResponse.CountsResponse.of(calculated.counts()),
                calculated.score().points(),
                calculated.score().band(),
                calculated.flags(),
                recalculation.unanswered().stream().map(IndicatorCode::value).toList(),
                recalculation.assessment().classification().indicatedCategory(),
                recalculation.sameAsStored(),
                Map.of("assessment", "/v1/assessments/" + id, "form", "/v1/assessments/" + id + "/form"));
    }
}
