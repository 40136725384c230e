package cymru.gwarchod.statutoryclock;

import static cymru.gwarchod.statutoryclock.Fixture.CALENDAR;
import static cymru.gwarchod.statutoryclock.Fixture.CLOCK;
import static cymru.gwarchod.statutoryclock.Fixture.PACK;
import static cymru.gwarchod.statutoryclock.Fixture.date;
import static cymru.gwarchod.statutoryclock.Fixture.local;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@StatutoryRule("TIME-R9")
class HorizonTest {

    @ParameterizedTest
    @ValueSource(strings = {"2099-01-05", "2036-01-01", "2014-12-31", "-999999999-01-01", "+999999999-12-31"})
    void aDayOutsideTheCalendarIsRefused(LocalDate day) {
        assertThrows(BeyondCalendarHorizon.class, () -> CALENDAR.kindOf(day));
        assertThrows(BeyondCalendarHorizon.class, () -> CLOCK.due(PeriodId.PLANNED_PLACEMENT, day));
        assertThrows(BeyondCalendarHorizon.class, () -> CLOCK.explain(PeriodId.PLANNED_PLACEMENT, day));
    }

    @Test
    @DisplayName("A trigger outside is refused by every rule, the hour rules too")
    void aTriggerOutsideIsRefusedByEveryRule() {
        for (StatutoryPeriod period : PACK.periods()) {
            for (Instant trigger :
                    new Instant[] {Instant.MIN, local("2014-12-31T23:59"), local("2099-01-05T10:00"), Instant.MAX}) {
                assertThrows(BeyondCalendarHorizon.class, () -> CLOCK.due(period.id(), trigger), period.id()::value);
            }
        }
    }

    @Test
    void aDueDayOutsideIsRefused() {
        for (PeriodId rule : new PeriodId[] {
            PeriodId.SERAF,
            PeriodId.STRATEGY_MEETING,
            PeriodId.REVIEW_MEETING,
            PeriodId.RISK_AWARENESS_PROGRAMME,
            PeriodId.STRATEGY_DISCUSSION
        }) {
            assertThrows(BeyondCalendarHorizon.class, () -> CLOCK.due(rule, local("2035-12-31T12:00")), rule::value);
        }
    }

    @Test
    void theLastDayCanStillBeDue() {
        assertEquals(
                date("2035-12-31"),
                CLOCK.due(PeriodId.SERAF, local("2035-12-18T12:00")).dueOn());
    }

    @Test
    void saysBetweenWhichDaysItCounts() {
        BeyondCalendarHorizon refused =
                assertThrows(BeyondCalendarHorizon.class, () -> CLOCK.due(PeriodId.SERAF, local("2099-01-05T10:00")));

        assertEquals(date("2015-01-01"), refused.firstDay());
        assertEquals(date("2035-12-31"), refused.lastDay());
        assertEquals("beyond-calendar-horizon", BeyondCalendarHorizon.CODE);
    }

    @Test
    void aPackCountsFromItsFirstDayOnly() {
        // given
        PolicyPack later = PolicyPack.parse(StrictJson.resource("policy-pack-GUIDANCE_2010_DRAFT-1.json")
                .replace("\"effectiveFrom\": \"2015-01-01\"", "\"effectiveFrom\": \"2016-01-01\"")
                .replace("\"from\": \"2015-01-01\"", "\"from\": \"2016-01-01\""));
        StatutoryClock clock = new StatutoryClock(later, CALENDAR);

        // then
        BeyondCalendarHorizon refused =
                assertThrows(BeyondCalendarHorizon.class, () -> clock.due(PeriodId.SERAF, local("2015-12-31T23:59")));
        assertEquals(date("2016-01-01"), refused.firstDay());
        assertEquals(
                date("2016-01-12"),
                clock.due(PeriodId.SERAF, local("2016-01-01T00:00")).dueOn());
    }
}
