package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.assessment.assessment.SubmitContribution;
import cymru.gwarchod.assessment.assessment.domain.AnswerPatch;
import cymru.gwarchod.assessment.assessment.domain.Change;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ReferralId;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.Pointers;
import cymru.gwarchod.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What a practitioner knows of a child in the terms of the form: any number of indicators, with evidence for each that"
                        + " is present. The child is named by the own referral or, by a member of the case, by the case: by one of the two.")
public record SubmitContributionRequest(
        @Schema(description = "The referral that the contributor, or the contributor's agency, made")
        Optional<UUID> referralId,

        @Schema(description = "The case, for who is a member of it or invited to it")
        Optional<UUID> caseId,

        @NotBlank @Size(max = 200) @Schema(description = "What the contributor is to the child", examples = "School nurse")
        String capacity,

        @Schema(
                description =
                        "The version of the instrument that the sender works with; refused where it is another one (SERAF-23)",
                examples = "GUIDANCE_2010")
        Optional<@Size(max = 40) String> instrument,

        @NotNull @Schema(description = "By the code of the indicator")
        Map<String, SaveAssessmentDraftRequest.@Valid AnswerRequest> answers) {

    SubmitContribution.Command toCommand() {
        Map<IndicatorCode, AnswerPatch> patches = new TreeMap<>();
        answers.forEach((code, answer) -> patches.put(SaveAssessmentDraftRequest.code(code), patch(answer)));
        return new SubmitContribution.Command(
                known(), capacity, instrument.map(SaveAssessmentDraftRequest::version), patches);
    }

    private SubmitContribution.Known known() {
        if (referralId.isPresent() == caseId.isPresent()) {
            throw ProblemException.of(
                    GeneralProblems.VALIDATION_FAILED,
                    List.of(
                            FieldError.of(Pointers.of("referralId"), "inconsistent"),
                            FieldError.of(Pointers.of("caseId"), "inconsistent")));
        }
        return referralId
                .<SubmitContribution.Known>map(id -> new SubmitContribution.Known.ByReferral(new ReferralId(id)))
                .orElseGet(() -> new SubmitContribution.Known.ByCase(new CaseId(caseId.orElseThrow())));
    }

    private static AnswerPatch patch(SaveAssessmentDraftRequest.AnswerRequest answer) {
        return new AnswerPatch(
                said(answer.presence()),
                said(answer.recency()),
                said(answer.note()),
                said(answer.source()),
                answer.indicatorClass());
    }

    private static <T> Change<T> said(Optional<T> value) {
        return value.map(Change::set).orElseGet(Change::keep);
    }
}
