package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.AnswerChange;
import cymru.gwarchod.assessment.assessment.domain.AnswerPatch;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.Counts;
import cymru.gwarchod.assessment.assessment.domain.FormPatch;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.assessment.domain.SuggestedIndicator;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorSuggestion;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@StatutoryRule("SERAF-24")
class SuggestedIndicatorsTest {
    private static final UUID EPISODE = new UUID(0, 9);

    @Test
    void anOvernightEpisodeSuggestsMissingOvernightAndTicksNothing() {
        // given
        Assessment draft = AssessmentFixture.draft();
        // when
        Assessment suggested = AssessmentFixture.changed(draft.suggest(suggestions()));
        // then
        assertEquals(
                List.of(InstrumentFixture.code("SIG-01")),
                suggested.openSuggestions().stream()
                        .map(SuggestedIndicator::indicator)
                        .toList());
        assertEquals(
                new Counts(0, 0, 0),
                AssessmentFixture.BOOK.classify(suggested.form().answers()).counts());
        assertEquals(Answers.none(), suggested.form().answers());
    }

    @Test
    void theSameEpisodeTwiceSuggestsOnceAndAnAnswerClosesIt() {
        // given
        Assessment suggested = AssessmentFixture.changed(
                AssessmentFixture.changed(AssessmentFixture.draft().suggest(suggestions()))
                        .suggest(suggestions()));
        assertEquals(1, suggested.suggestions().size());
        // when
        Assessment answered = AssessmentFixture.changed(suggested.edit(
                FormPatch.ofAnswers(Map.of(
                        InstrumentFixture.code("SIG-01"),
                        new AnswerChange.Merge(AnswerPatch.of(AssessmentFixture.plain(Presence.NOT_PRESENT))))),
                InstrumentFixture.GUIDANCE,
                AssessmentFixture.NOW));
        // then
        assertEquals(List.of(), answered.openSuggestions());
        assertEquals(1, answered.suggestions().size());
    }

    @ParameterizedTest(name = "{0} opened {1}: {2}")
    @CsvSource({
        "2025-11-22T09:00:00Z,2026-11-22T08:00:00Z,true",
        "2025-11-22T00:00:00Z,2026-11-22T23:00:00Z,true",
        "2025-11-21T23:59:59Z,2026-11-22T00:00:00Z,false",
        "2026-11-23T00:00:00Z,2026-11-22T00:00:00Z,true"
    })
    void whatIsLongerAgoThanTwelveMonthsIsNotSuggested(Instant occurredAt, Instant openedAt, boolean suggested) {
        assertEquals(suggested, SuggestedIndicators.stillSays(occurredAt, openedAt));
    }

    private static List<SuggestedIndicator> suggestions() {
        return SuggestedIndicators.from(
                InstrumentFixture.GUIDANCE,
                IndicatorSuggestion.OVERNIGHT_MISSING_EPISODE,
                EPISODE,
                AssessmentFixture.NOW);
    }
}
