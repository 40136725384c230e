package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.assessment.assessment.AssessmentAccess;
import cymru.gwarchod.assessment.assessment.domain.Answer;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.AssessmentForm;
import cymru.gwarchod.assessment.assessment.domain.Completion;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "A completed form as it is opened by name for one meeting (SHARE-02): what was found and how the child feels about it; not who said or wrote it.")
public record GrantedFormResponse(
        @Schema(enumeration = "granted") String view,
        UUID id,
        UUID caseId,
        UUID childId,

        @Schema(description = "1 for the first assessment of the case; a reassessment is the next")
        int number,

        @Schema(description = "The version of the instrument it is pinned to", examples = "GUIDANCE_2010")
        String instrument,

        @Schema(description = "By the code of the indicator")
        Map<String, GrantedAnswerResponse> answers,

        Optional<LocalDate> assessedOn,
        Optional<Boolean> inNeed,
        Optional<Boolean> requiresProtection,
        Optional<AssessmentFormResponse.ChildViewsResponse> childViews,
        Optional<String> familyViews,

        @Schema(description = "Agency code of the accountable assessor", examples = "SS-FLINTSHIRE")
        Optional<String> assessorAgency,

        Instant completedAt,

        @Schema(description = "The category in force") Category category,

        @Schema(description = "What the rule says") Category indicatedCategory,

        @Schema(description = "Points of the published score; an indication that never decides (SERAF-06)")
        int score,

        Map<String, String> links) {

    @Schema(description = "The answer to one indicator, without its source.")
    public record GrantedAnswerResponse(Presence presence, Optional<Recency> recency, Optional<String> note) {

        static GrantedAnswerResponse of(Answer answer) {
            return new GrantedAnswerResponse(answer.presence(), answer.recency(), answer.note());
        }
    }

    static GrantedFormResponse of(Assessment assessment) {
        AssessmentForm form = assessment.form();
        Completion completion = assessment.completion().orElseThrow();
        String self = "/v1/assessments/" + assessment.opening().id().value();
        return new GrantedFormResponse(
                AssessmentAccess.GRANTED,
                assessment.opening().id().value(),
                assessment.opening().caseId().value(),
                assessment.opening().child().value(),
                assessment.opening().version(),
                assessment.opening().instrument().value(),
                answers(form),
                form.assessedOn(),
                form.inNeed(),
                form.requiresProtection(),
                form.childViews().map(AssessmentFormResponse.ChildViewsResponse::of),
                form.familyViews(),
                form.accountableAssessor().map(assessor -> assessor.agency().value()),
                completion.at(),
                assessment.effectiveCategory(),
                completion.classification().indicatedCategory(),
                completion.classification().score().points(),
                Map.of(
                        "self",
                        self + "/form",
                        "assessment",
                        self,
                        "instrument",
                        "/v1/instruments/" + assessment.opening().instrument().value()));
    }

    private static Map<String, GrantedAnswerResponse> answers(AssessmentForm form) {
        Map<String, GrantedAnswerResponse> answers = new LinkedHashMap<>();
        form.answers().byCode().forEach((code, answer) -> answers.put(code.value(), GrantedAnswerResponse.of(answer)));
        return answers;
    }
}
