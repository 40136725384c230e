package cymru.gwarchod.assessment.assessment.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RevisionsTest {

    private static final IndicatorCode SAVED = new IndicatorCode("RSK-01");
    private static final IndicatorCode UNTOUCHED = new IndicatorCode("RSK-02");

    /** Opened at 0, details saved with 2, one answer with 3, another part since: now 5. */
    private static final Revisions REVISIONS = new Revisions(
            5,
            0,
            2,
            new TreeMap<>(Map.of(SAVED, new Revisions.Saved(3, Instant.parse("2026-04-09T10:00:00Z"), "Somebody"))));

    @Test
    void aPatchOfWhatNobodySavedIsNeverOvertaken() {
        assertFalse(REVISIONS.overtake(answer(UNTOUCHED), 0));
    }

    @Test
    void aPatchIsOvertakenByALaterSaveOfTheSameAnswer() {
        assertTrue(REVISIONS.overtake(answer(SAVED), 2));
        assertFalse(REVISIONS.overtake(answer(SAVED), 3));
    }

    @Test
    void theOtherPartsOfTheFormAreOneGroup() {
        assertTrue(REVISIONS.overtake(details(), 1));
        assertFalse(REVISIONS.overtake(details(), 2));
    }

    @Test
    void aVersionThatThereHasNotBeenIsNotTheCallers() {
        assertTrue(REVISIONS.overtake(answer(UNTOUCHED), 6));
        assertFalse(REVISIONS.overtake(answer(UNTOUCHED), 5));
    }

    @Test
    void noPatchSurvivesAStepOfTheLifecycle() {
        Revisions completed = new Revisions(6, 6, 2, REVISIONS.answers());
        assertTrue(completed.overtake(answer(UNTOUCHED), 5));
    }

    private static FormPatch answer(IndicatorCode code) {
        return FormPatch.ofAnswers(Map.of(code, new AnswerChange.Remove()));
    }

    private static FormPatch details() {
        return new FormPatch(
                Optional.empty(),
                new TreeMap<>(),
                Change.keep(),
                Change.set(true),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep());
    }
}
