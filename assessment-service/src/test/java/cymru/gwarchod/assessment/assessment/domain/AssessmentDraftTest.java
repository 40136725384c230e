package cymru.gwarchod.assessment.assessment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cymru.gwarchod.access.Subject;
import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssessmentDraftTest {
    private static final IndicatorCode OUT_LATE = InstrumentFixture.code("RSK-01");

    @Test
    void theFirstIsVersionOneAndTheNextFollowsACompletedOne() {
        // given
        Assessment first = AssessmentFixture.completed(AssessmentFixture.answers(2, 3, 0));
        OpenAssessment command = new OpenAssessment(
                new AssessmentId(new UUID(0, 2)),
                AssessmentFixture.CHILD,
                AssessmentFixture.CASE,
                new Subject.OfPerson(AssessmentFixture.WORKER));
        // when
        Assessment second = AssessmentFixture.changed(
                Assessment.open(command, InstrumentFixture.GUIDANCE, Optional.of(first), AssessmentFixture.NOW));
        // then
        assertEquals(1, first.opening().version());
        assertEquals(2, second.opening().version());
        assertEquals(Optional.of(first.opening().id()), second.opening().previous());
        assertEquals(AssessmentForm.empty(), second.form());
        assertEquals(
                List.of("DRAFT_ALREADY_OPEN"),
                AssessmentFixture.refusals(Assessment.open(
                        command, InstrumentFixture.GUIDANCE, Optional.of(second), AssessmentFixture.NOW)));
    }

    @Test
    void aPatchTouchesOnlyWhatItNames() {
        // given
        Assessment draft = AssessmentFixture.draft(AssessmentFixture.form(AssessmentFixture.answers(2, 1, 0)));
        // when
        Assessment saved = AssessmentFixture.changed(edit(draft, Map.of(OUT_LATE, note("Back at four."))));
        // then
        Answer before = draft.form().answers().of(OUT_LATE).orElseThrow();
        Answer after = saved.form().answers().of(OUT_LATE).orElseThrow();
        assertEquals(
                new Answer(before.presence(), before.recency(), Optional.of("Back at four."), before.source()), after);
        assertEquals(draft.form().assessedOn(), saved.form().assessedOn());
        assertEquals(29, saved.form().answers().byCode().size());
    }

    @Test
    void noLongerPresentDropsRecencyAndSourceAndKeepsTheHistory() {
        // given
        Assessment draft = AssessmentFixture.draft(AssessmentFixture.form(AssessmentFixture.answers(2, 1, 0)));
        AnswerPatch gone = new AnswerPatch(
                Change.set(Presence.NOT_PRESENT), Change.keep(), Change.keep(), Change.keep(), Optional.empty());
        // when
        Assessment saved = AssessmentFixture.changed(edit(draft, Map.of(OUT_LATE, new AnswerChange.Merge(gone))));
        // then
        assertEquals(
                new Answer(
                        Presence.NOT_PRESENT,
                        Optional.empty(),
                        draft.form().answers().of(OUT_LATE).orElseThrow().note(),
                        Optional.empty()),
                saved.form().answers().of(OUT_LATE).orElseThrow());
    }

    @Test
    void anAnswerCanBeTakenBack() {
        Assessment draft = AssessmentFixture.draft(AssessmentFixture.form(AssessmentFixture.answers(2, 1, 0)));
        Assessment saved = AssessmentFixture.changed(edit(draft, Map.of(OUT_LATE, new AnswerChange.Remove())));
        assertEquals(Optional.empty(), saved.form().answers().of(OUT_LATE));
    }

    @Test
    void everythingWrongInAPatchIsNamedAtOnceAndNothingIsSaved() {
        // given
        AnswerPatch dated = new AnswerPatch(
                Change.set(Presence.PRESENT),
                Change.set(Recency.CURRENT),
                Change.keep(),
                Change.keep(),
                Optional.empty());
        FormPatch patch = new FormPatch(
                Optional.of(InstrumentFixture.SYNTHETIC.version()),
                new TreeMap<>(Map.of(
                        InstrumentFixture.code("RSK-16"),
                        new AnswerChange.Merge(dated),
                        InstrumentFixture.code("VUL-01"),
                        new AnswerChange.Merge(dated),
                        OUT_LATE,
                        note("alone"))),
                Change.set(LocalDate.of(2099, 1, 1)),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep());
        // then
        assertEquals(
                List.of(
                        "OTHER_CATALOGUE_VERSION",
                        "UNKNOWN_INDICATOR RSK-16",
                        "PRESENCE_MISSING RSK-01",
                        "RECENCY_ON_VULNERABILITY VUL-01",
                        "ASSESSED_ON_IN_FUTURE"),
                AssessmentFixture.refusals(
                        AssessmentFixture.draft().edit(patch, InstrumentFixture.GUIDANCE, AssessmentFixture.NOW)));
    }

    @Test
    void aCompletedFormTakesNoEditAndNoSuggestion() {
        // given
        Assessment completed = AssessmentFixture.completed(AssessmentFixture.answers(2, 1, 0));
        // then
        assertEquals(
                List.of("ASSESSMENT_COMPLETED"),
                AssessmentFixture.refusals(edit(completed, Map.of(OUT_LATE, new AnswerChange.Remove()))));
        assertEquals(List.of("ASSESSMENT_COMPLETED"), AssessmentFixture.refusals(completed.suggest(List.of())));
    }

    @Test
    void aFormIsReadWithItsOwnVersionOnly() {
        Assessment draft = AssessmentFixture.draft();
        assertThrows(
                IllegalArgumentException.class,
                () -> draft.edit(FormPatch.ofAnswers(Map.of()), InstrumentFixture.SYNTHETIC, AssessmentFixture.NOW));

        RuleBook another = new RuleBook(
                InstrumentFixture.SYNTHETIC, AssessmentFixture.BOOK.rule(), AssessmentFixture.BOOK.scoreScheme());
        assertThrows(
                IllegalArgumentException.class,
                () -> draft.complete(AssessmentFixture.completion(Optional.empty()), another, AssessmentFixture.NOW));
    }

    private static AnswerChange note(String text) {
        return new AnswerChange.Merge(
                new AnswerPatch(Change.keep(), Change.keep(), Change.set(text), Change.keep(), Optional.empty()));
    }

    private static AssessmentOutcome edit(Assessment assessment, Map<IndicatorCode, AnswerChange> answers) {
        return assessment.edit(FormPatch.ofAnswers(answers), InstrumentFixture.GUIDANCE, AssessmentFixture.NOW);
    }
}
