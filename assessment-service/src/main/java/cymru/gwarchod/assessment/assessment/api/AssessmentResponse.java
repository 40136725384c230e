package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.assessment.assessment.AssessmentAccess;
import cymru.gwarchod.assessment.assessment.domain.AssessmentStatus;
import cymru.gwarchod.assessment.assessment.domain.AssessmentSummary;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.idempotency.Replayable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The summary of an assessment (SHARE-01): category, score, date and the assessor's agency.")
public record AssessmentResponse(
        @Schema(enumeration = "summary") String view,
        UUID id,
        UUID caseId,
        UUID childId,

        @Schema(description = "1 for the first assessment of the case; a reassessment is the next")
        int number,

        AssessmentStatus status,
        Instant openedAt,

        @Schema(description = "The category in force; absent while it is a draft")
        Optional<Category> category,

        @Schema(description = "What the rule says, where a professional decision differs")
        Optional<Category> indicatedCategory,

        @Schema(description = "Points of the published score; an indication that never decides (SERAF-06)")
        Optional<Integer> score,

        @Schema(description = "The day the picture is of") Optional<LocalDate> assessedOn,

        Optional<Instant> completedAt,

        @Schema(description = "Agency code of the accountable assessor", examples = "SS-FLINTSHIRE")
        Optional<String> assessorAgency,

        Map<String, String> links)
        implements AssessmentView, Replayable {

    static AssessmentResponse of(AssessmentSummary summary) {
        Optional<AssessmentSummary.Result> result = summary.result();
        String self = "/v1/assessments/" + summary.id().value();
        return new AssessmentResponse(
                AssessmentAccess.SUMMARY,
                summary.id().value(),
                summary.caseId().value(),
                summary.child().value(),
                summary.number(),
                summary.status(),
                summary.openedAt(),
                result.map(AssessmentSummary.Result::effective),
                result.map(AssessmentSummary.Result::indicated)
                        .filter(indicated -> indicated != result.orElseThrow().effective()),
                result.map(AssessmentSummary.Result::score),
                result.map(AssessmentSummary.Result::assessedOn),
                result.map(AssessmentSummary.Result::completedAt),
                result.map(r -> r.assessorAgency().value()),
                Map.of("self", self, "form", self + "/form"));
    }
}
