package cymru.gwarchod.assessment.monitoring.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.vocabulary.BoardReturnId;
import cymru.gwarchod.assessment.vocabulary.ObligationId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.statutoryclock.Due;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.Quarter;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.statutoryclock.Timeliness;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final MonitoredArea FLINTSHIRE = new MonitoredArea("W06000005", new AgencyCode("SS-FLINTSHIRE"));

    /** Started on Monday 30 March 2026, due on Friday 10 April. */
    private static final Due DUE = new StatutoryClock(PolicyPack.guidance2010Draft(), WorkingDayCalendar.released())
            .due(PeriodId.SERAF, Instant.parse("2026-03-30T09:00:00Z"));

    private static final Instant TEN_DAYS_LATER = Instant.parse("2026-04-09T10:00:00Z");

    @Test
    @StatutoryRule("MON-05")
    void anObligationBelongsToTheQuarterInWhichItFallsDueWheneverItIsDone() {
        assertEquals(
                "2026-Q2",
                obligation(new Timeliness.Progress.Done(Instant.parse("2026-08-01T09:00:00Z")))
                        .quarter()
                        .toString());
    }

    @Test
    @StatutoryRule({"MON-05", "COMP-02"})
    void daysAreCountedToWhatWasDoneAlsoAfterADepartureAndReasonsAreThoseOfWhatEnded() {
        assertEquals(
                Optional.of(10L),
                obligation(new Timeliness.Progress.Done(TEN_DAYS_LATER)).days());
        assertEquals(
                Optional.empty(), obligation(new Timeliness.Progress.Open()).days());
        assertEquals(
                Optional.empty(),
                obligation(new Timeliness.Progress.Cancelled(TEN_DAYS_LATER, "TURNED_18"))
                        .days());
        assertEquals(
                Optional.of("TURNED_18"),
                obligation(new Timeliness.Progress.Cancelled(TEN_DAYS_LATER, "TURNED_18"))
                        .cancelledFor());
        assertEquals(
                Optional.empty(), obligation(new Timeliness.Progress.Open()).cancelledFor());
    }

    @Test
    @StatutoryRule("MON-04")
    void aReturnOfNoughtsIsAReturnThatSaysThereWasNobody() {
        assertTrue(returned(CategoryCounts.NONE).isNil());
        assertFalse(returned(new CategoryCounts(Map.of(Category.CATEGORY_4, 1))).isNil());
    }

    @Test
    @StatutoryRule("MON-01")
    void sharesAreOfAllRoundedToOneDecimalAndThereIsNoneOfNobody() {
        CategoryCounts counts = new CategoryCounts(Map.of(Category.CATEGORY_1, 1, Category.CATEGORY_4, 5));

        assertEquals(6, counts.total());
        assertEquals(0, counts.of(Category.CATEGORY_2));
        assertEquals(Optional.of(new BigDecimal("16.7")), counts.percent(Category.CATEGORY_1));
        assertEquals(Optional.of(new BigDecimal("83.3")), counts.percent(Category.CATEGORY_4));
        assertEquals(Optional.empty(), CategoryCounts.NONE.percent(Category.CATEGORY_1));
        assertThrows(IllegalArgumentException.class, () -> new CategoryCounts(Map.of(Category.CATEGORY_1, -1)));
    }

    @Test
    @StatutoryRule("MON-13")
    void aSmallNumberAndWhatWouldTellItAreNotSpelledOut() {
        assertEquals("0", new Shown.Exactly(0).text());
        assertEquals("12", new Shown.Exactly(12).text());
        assertEquals("<5", new Shown.UnderFive().text());
        assertEquals("*", new Shown.Withheld().text());
    }

    private static MonitoredObligation obligation(Timeliness.Progress progress) {
        return new MonitoredObligation(new ObligationId(new UUID(0, 1)), FLINTSHIRE, DUE, progress, false, 1);
    }

    private static BoardReturn returned(CategoryCounts counts) {
        return new BoardReturn(
                new BoardReturnId(new UUID(0, 2)),
                Quarter.parse("2026-Q1"),
                FLINTSHIRE,
                counts,
                CategoryCounts.NONE,
                AssessmentFixture.LEAD_OFFICER,
                TEN_DAYS_LATER);
    }
}
