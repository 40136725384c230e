package cymru.gwarchod.assessment.assessment.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.assessment.assessment.domain.Answer;
import cymru.gwarchod.assessment.assessment.domain.AnswerChange;
import cymru.gwarchod.assessment.assessment.domain.AnswerPatch;
import cymru.gwarchod.assessment.assessment.domain.AssessmentForm;
import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.Assessor;
import cymru.gwarchod.assessment.assessment.domain.Change;
import cymru.gwarchod.assessment.assessment.domain.ChildViews;
import cymru.gwarchod.assessment.assessment.domain.Contributor;
import cymru.gwarchod.assessment.assessment.domain.EvidenceSource;
import cymru.gwarchod.assessment.assessment.domain.FormPatch;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorClass;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentVersion;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "A merge patch of a draft (RFC 7396): what is not named stays, null takes back. Answers are keyed by the code of"
                        + " the indicator, so that different answers can be saved at the same time.")
public record SaveAssessmentDraftRequest(
        @Schema(
                description =
                        "The version of the instrument that the sender works with; refused where it is another one (SERAF-23)",
                examples = "GUIDANCE_2010")
        Optional<@Size(max = 40) String> instrument,

        @Schema(description = "By the code of the indicator")
        Map<String, @Valid AnswerRequest> answers,

        @Schema(description = "The day the picture is of") Optional<LocalDate> assessedOn,

        @Schema(description = "Whether the child is in need (SERAF-02)")
        Optional<Boolean> inNeed,

        @Schema(description = "Whether the child requires protection (SERAF-02)")
        Optional<Boolean> requiresProtection,

        Optional<@Valid ChildViewsRequest> childViews,

        @Schema(description = "What parents or carers say, where it is safe to ask them")
        Optional<@Size(max = 4_000) String> familyViews,

        Optional<@Valid AccountableAssessorRequest> accountableAssessor,

        @Schema(description = "Who else took part; an empty list says that nobody did (SERAF-15)")
        Optional<@Size(max = 50) List<@Valid ContributorRequest>> contributors) {

    private static final String ANSWERS = "answers";
    private static final String ASSESSOR = "accountableAssessor";

    @Schema(description = "The answer to one indicator; what is not named stays.")
    public record AnswerRequest(
            Optional<Presence> presence,

            @Schema(description = "When last seen, of a present sign of risk only (AMB-3)")
            Optional<Recency> recency,

            @Schema(description = "Evidence of a present indicator (SERAF-14), otherwise history worth keeping")
            Optional<@Size(max = 4_000) String> note,

            @Schema(description = "Where the evidence comes from")
            Optional<EvidenceSource> source,

            @JsonProperty("class")
            @Schema(
                    description =
                            "The class that the sender believes the indicator to have; refused where it differs (SERAF-23)")
            Optional<IndicatorClass> indicatorClass) {

        static AnswerRequest of(Answer answer) {
            return new AnswerRequest(
                    Optional.of(answer.presence()), answer.recency(), answer.note(), answer.source(), Optional.empty());
        }
    }

    @Schema(description = "The child's wishes and feelings, or why they could not be heard (SERAF-29).")
    public record ChildViewsRequest(
            @NotNull @Schema(description = "Whether the child was heard")
            Boolean heard,

            @NotBlank @Size(max = 4_000) @Schema(description = "The child's own words as near as can be, or the reason")
            String text) {

        static ChildViewsRequest of(ChildViews views) {
            return new ChildViewsRequest(views instanceof ChildViews.Heard, views.text());
        }

        ChildViews toChildViews() {
            return heard ? new ChildViews.Heard(text) : new ChildViews.NotHeard(text);
        }
    }

    @Schema(description = "The caller answers for the assessment (SERAF-15); nobody can be made to by somebody else.")
    public record AccountableAssessorRequest(
            @NotNull @Schema(description = "Whether trained in the instrument; recorded, never required (AMB-9)")
            Boolean serafTrained) {

        static AccountableAssessorRequest of(Assessor assessor) {
            return new AccountableAssessorRequest(assessor.serafTrained());
        }
    }

    @Schema(description = "Somebody who took part.")
    public record ContributorRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "Dynoda Ffuglen")
            String name,

            @NotBlank @Size(max = 200) @Schema(description = "What they are to the child", examples = "Designated teacher")
            String capacity,

            @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9-]{1,39}") @Schema(description = "Agency code", examples = "EDUCATION-FLINTSHIRE")
            String agency) {

        static ContributorRequest of(Contributor contributor) {
            return new ContributorRequest(
                    contributor.name(),
                    contributor.capacity(),
                    contributor.agency().value());
        }
    }

    public SaveAssessmentDraftRequest {
        answers = answers == null ? Map.of() : answers;
    }

    /** The form as it is, in the terms of a patch. */
    static SaveAssessmentDraftRequest of(AssessmentForm form) {
        Map<String, AnswerRequest> answers = new TreeMap<>();
        form.answers().byCode().forEach((code, answer) -> answers.put(code.value(), AnswerRequest.of(answer)));
        return new SaveAssessmentDraftRequest(
                Optional.empty(),
                answers,
                form.assessedOn(),
                form.inNeed(),
                form.requiresProtection(),
                form.childViews().map(ChildViewsRequest::of),
                form.familyViews(),
                form.accountableAssessor().map(AccountableAssessorRequest::of),
                form.contributors()
                        .map(list -> list.stream().map(ContributorRequest::of).toList()));
    }

    /**
     * What the patch says: of this record, which is the form after the patch, only what the patch names. Who answers for the
     * assessment is the caller.
     */
    FormPatch toFormPatch(JsonNode patch, Caller caller) {
        return new FormPatch(
                instrument().map(SaveAssessmentDraftRequest::version),
                answers(patch.path(ANSWERS), answers),
                change(patch, "assessedOn", assessedOn()),
                change(patch, "inNeed", inNeed()),
                change(patch, "requiresProtection", requiresProtection()),
                change(patch, "childViews", childViews().map(ChildViewsRequest::toChildViews)),
                change(patch, "familyViews", familyViews()),
                answerable(patch, caller),
                change(patch, "contributors", contributors().map(list -> list.stream()
                        .map(SaveAssessmentDraftRequest::contributor)
                        .toList())));
    }

    private static <T> Change<T> change(JsonNode patch, String name, Optional<T> after) {
        if (!patch.has(name)) {
            return Change.keep();
        }
        return after.map(Change::set).orElseGet(Change::clear);
    }

    private static SortedMap<IndicatorCode, AnswerChange> answers(JsonNode patch, Map<String, AnswerRequest> after) {
        SortedMap<IndicatorCode, AnswerChange> changes = new TreeMap<>();
        patch.properties()
                .forEach(named -> changes.put(
                        code(named.getKey()),
                        named.getValue().isNull()
                                ? new AnswerChange.Remove()
                                : new AnswerChange.Merge(answer(named.getValue(), after.get(named.getKey())))));
        return changes;
    }

    private static AnswerPatch answer(JsonNode patch, AnswerRequest after) {
        return new AnswerPatch(
                change(patch, "presence", after.presence()),
                change(patch, "recency", after.recency()),
                change(patch, "note", after.note()),
                change(patch, "source", after.source()),
                after.indicatorClass());
    }

    /** Who answers for the assessment is the person who says so; a system cannot say it (SERAF-25). */
    private Change<Assessor> answerable(JsonNode patch, Caller caller) {
        if (patch.has(ASSESSOR) && caller.isSystem()) {
            throw refused("#/" + ASSESSOR, AssessmentRefusal.ASSESSOR_IS_A_PERSON);
        }
        return change(patch, ASSESSOR, accountableAssessor().flatMap(said -> caller.person()
                .map(person -> assessor(said.serafTrained(), caller, person))));
    }

    private static Assessor assessor(boolean serafTrained, Caller caller, PersonId person) {
        return new Assessor(
                person,
                caller.displayName(),
                caller.agency().code(),
                caller.agency().type() == AgencyType.SOCIAL_SERVICES,
                serafTrained);
    }

    private static Contributor contributor(ContributorRequest said) {
        return new Contributor(said.name(), said.capacity(), new AgencyCode(said.agency()), Optional.empty());
    }

    static IndicatorCode code(String text) {
        // A name of another form is not repeated in the answer.
        return IndicatorCode.parse(text)
                .orElseThrow(() -> refused("#/" + ANSWERS, AssessmentRefusal.UNKNOWN_INDICATOR));
    }

    static InstrumentVersion version(String text) {
        try {
            return new InstrumentVersion(text);
        } catch (IllegalArgumentException otherForm) {
            throw refused("#/instrument", AssessmentRefusal.OTHER_CATALOGUE_VERSION);
        }
    }

    private static ProblemException refused(String pointer, AssessmentRefusal refusal) {
        return ProblemException.of(
                GeneralProblems.VALIDATION_FAILED, List.of(FieldError.of(pointer, AssessmentProblems.code(refusal))));
    }
}
