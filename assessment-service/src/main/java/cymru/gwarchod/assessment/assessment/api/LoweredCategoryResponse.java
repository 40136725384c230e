package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.assessment.assessment.domain.CategoryOverride;
import cymru.gwarchod.assessment.assessment.domain.LoweredCategories;
import cymru.gwarchod.assessment.assessment.domain.OverrideStatus;
import cymru.gwarchod.assessment.assessment.domain.OverrideVerdict;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A professional decision that lowers a category, for the lead officer (AMB-31).")
public record LoweredCategoryResponse(
        UUID id,
        UUID assessmentId,
        UUID caseId,
        Category from,
        Category to,
        String rationale,

        @Schema(description = "Subject of the person's token")
        String proposedBy,

        Instant proposedAt,

        @Schema(description = "EFFECTIVE where no approval was needed")
        OverrideStatus status,

        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> reason,
        Map<String, String> links) {

    static LoweredCategoryResponse of(LoweredCategories.Lowered lowered) {
        CategoryOverride override = lowered.override();
        return new LoweredCategoryResponse(
                override.proposal().id().value(),
                lowered.assessment().value(),
                lowered.caseId().value(),
                override.from(),
                override.to(),
                override.proposal().rationale(),
                override.proposal().by().subject(),
                override.proposedAt(),
                override.status(),
                override.verdict().map(verdict -> verdict.by().subject()),
                override.decidedAt(),
                override.verdict().flatMap(OverrideVerdict::reason),
                Map.of(
                        "form",
                        "/v1/assessments/" + lowered.assessment().value() + "/form",
                        "case",
                        "/v1/cases/" + lowered.caseId().value()));
    }
}
