package cymru.gwarchod.assessment.assessment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a patch names changes, what it does not name stays, and what it names as null is gone (RFC 7396). */
class FormPatchTest {

    private static final IndicatorCode RISK = new IndicatorCode("RSK-01");
    private static final AssessmentForm FULL = AssessmentFixture.form(AssessmentFixture.answers(1, 1, 0));

    static Stream<FormPatch> oneDetailEach() {
        Change<String> gone = Change.clear();
        return Stream.of(
                details(
                        Change.set(LocalDate.of(2026, 4, 8)),
                        Change.keep(),
                        Change.keep(),
                        Change.keep(),
                        Change.keep()),
                details(Change.keep(), Change.set(false), Change.keep(), Change.keep(), Change.keep()),
                details(Change.keep(), Change.keep(), Change.set(false), Change.keep(), Change.keep()),
                details(
                        Change.keep(),
                        Change.keep(),
                        Change.keep(),
                        Change.set(new ChildViews.NotHeard("Away until May.")),
                        Change.keep()),
                details(Change.keep(), Change.keep(), Change.keep(), Change.keep(), gone),
                FormPatch.ofAnswers(Map.of()).withContributors(List.of()));
    }

    private static FormPatch details(
            Change<LocalDate> assessedOn,
            Change<Boolean> inNeed,
            Change<Boolean> requiresProtection,
            Change<ChildViews> childViews,
            Change<String> familyViews) {
        return new FormPatch(
                Optional.empty(),
                new TreeMap<>(),
                assessedOn,
                inNeed,
                requiresProtection,
                childViews,
                familyViews,
                Change.keep(),
                Change.keep());
    }

    @ParameterizedTest
    @MethodSource("oneDetailEach")
    void whatIsNoAnswerIsADetail(FormPatch patch) {
        assertTrue(patch.touchesDetails());
        assertEquals(FULL.answers(), FULL.merge(patch).answers());
    }

    @Test
    void blankWordsOfTheFamilyAreNone() {
        FormPatch blank = details(Change.keep(), Change.keep(), Change.keep(), Change.keep(), Change.set("   "));
        FormPatch said = details(Change.keep(), Change.keep(), Change.keep(), Change.keep(), Change.set(" Worried. "));

        assertEquals(Optional.empty(), FULL.merge(blank).familyViews());
        assertEquals(Optional.of("Worried."), FULL.merge(said).familyViews());
    }

    @Test
    void anAutosaveOfAnswersTouchesNoDetail() {
        FormPatch patch = FormPatch.ofAnswers(Map.of(RISK, new AnswerChange.Remove()));

        assertFalse(patch.touchesDetails());
        assertEquals(Optional.empty(), FULL.merge(patch).answers().of(RISK));
        assertEquals(FULL.assessedOn(), FULL.merge(patch).assessedOn());
        assertEquals(FULL.accountableAssessor(), FULL.merge(patch).accountableAssessor());
    }

    @Test
    void whatIsNotPresentAnyMoreLosesWhenAndWhoseEvidenceAndKeepsItsHistory() {
        // given
        Answer before = AssessmentFixture.present(RISK);
        // when
        Answer after = new AnswerChange.Merge(presence(Presence.NOT_PRESENT))
                .applyTo(Optional.of(before))
                .orElseThrow();
        // then
        assertEquals(new Answer(Presence.NOT_PRESENT, Optional.empty(), before.note(), Optional.empty()), after);
        assertEquals(
                Optional.of(before), new AnswerChange.Merge(presence(Presence.PRESENT)).applyTo(Optional.of(before)));
    }

    @Test
    void evidenceAloneIsNoAnswerAndABlankNoteIsNone() {
        AnswerPatch noteOnly = new AnswerPatch(
                Change.keep(), Change.set(Recency.RECENT), Change.set("Seen."), Change.keep(), Optional.empty());
        AnswerPatch blank = new AnswerPatch(
                Change.set(Presence.UNKNOWN), Change.keep(), Change.set("  "), Change.keep(), Optional.empty());

        assertEquals(Optional.empty(), new AnswerChange.Merge(noteOnly).applyTo(Optional.empty()));
        assertEquals(
                Optional.of(AssessmentFixture.plain(Presence.UNKNOWN)),
                new AnswerChange.Merge(blank).applyTo(Optional.empty()));
    }

    private static AnswerPatch presence(Presence presence) {
        return new AnswerPatch(Change.set(presence), Change.keep(), Change.keep(), Change.keep(), Optional.empty());
    }
}
