package cymru.gwarchod.assessment.assessment.api;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.assessment.assessment.api.SaveAssessmentDraftRequest.AnswerRequest;
import cymru.gwarchod.assessment.assessment.domain.AnswerChange;
import cymru.gwarchod.assessment.assessment.domain.AnswerPatch;
import cymru.gwarchod.assessment.assessment.domain.AssessmentForm;
import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.Assessor;
import cymru.gwarchod.assessment.assessment.domain.Change;
import cymru.gwarchod.assessment.assessment.domain.Contributor;
import cymru.gwarchod.assessment.assessment.domain.FormPatch;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentVersion;
import cymru.gwarchod.http.MergePatch;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a merge patch: its form is checked as a whole, and then only what it names counts as said. */
@ApplicationScoped
class FormPatches {

    private static final String ANSWERS = "answers";

    private final MergePatch mergePatch;

    FormPatches(MergePatch mergePatch) {
        this.mergePatch = mergePatch;
    }

    /** The patch against the form as it is; who answers for the assessment is the caller. */
    FormPatch read(JsonNode patch, AssessmentForm current, Caller caller, PersonId person) {
        SaveAssessmentDraftRequest after =
                mergePatch.apply(SaveAssessmentDraftRequest.of(current), patch, AssessmentFormResponse.class);
        return new FormPatch(
                after.instrument().map(FormPatches::version),
                answers(patch.path(ANSWERS), after),
                change(patch, "assessedOn", after.assessedOn()),
                change(patch, "inNeed", after.inNeed()),
                change(patch, "requiresProtection", after.requiresProtection()),
                change(
                        patch,
                        "childViews",
                        after.childViews().map(SaveAssessmentDraftRequest.ChildViewsRequest::toChildViews)),
                change(patch, "familyViews", after.familyViews()),
                change(
                        patch,
                        "accountableAssessor",
                        after.accountableAssessor().map(said -> assessor(said.serafTrained(), caller, person))),
                change(patch, "contributors", after.contributors().map(list -> list.stream()
                        .map(FormPatches::contributor)
                        .toList())));
    }

    private static <T> Change<T> change(JsonNode patch, String name, Optional<T> after) {
        if (!patch.has(name)) {
            return Change.keep();
        }
        return after.map(Change::set).orElseGet(Change::clear);
    }

    private static SortedMap<IndicatorCode, AnswerChange> answers(JsonNode patch, SaveAssessmentDraftRequest after) {
        SortedMap<IndicatorCode, AnswerChange> changes = new TreeMap<>();
        patch.properties()
                .forEach(named -> changes.put(
                        code(named.getKey()),
                        named.getValue().isNull()
                                ? new AnswerChange.Remove()
                                : new AnswerChange.Merge(
                                        answer(named.getValue(), after.answers().get(named.getKey())))));
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

    private static Assessor assessor(boolean serafTrained, Caller caller, PersonId person) {
        return new Assessor(
                person,
                caller.displayName(),
                caller.agency().code(),
                caller.agency().type() == AgencyType.SOCIAL_SERVICES,
                serafTrained);
    }

    private static Contributor contributor(SaveAssessmentDraftRequest.ContributorRequest said) {
        return new Contributor(said.name(), said.capacity(), new AgencyCode(said.agency()), Optional.empty());
    }

    private static IndicatorCode code(String text) {
        // A name of another form is not repeated in the answer.
        return IndicatorCode.parse(text)
                .orElseThrow(() -> refused("#/" + ANSWERS, AssessmentRefusal.UNKNOWN_INDICATOR));
    }

    private static InstrumentVersion version(String text) {
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
