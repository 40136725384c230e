package cymru.gwarchod.statutoryclock;

import static cymru.gwarchod.statutoryclock.Fixture.CLOCK;
import static cymru.gwarchod.statutoryclock.Fixture.PACK;
import static cymru.gwarchod.statutoryclock.Fixture.date;
import static cymru.gwarchod.statutoryclock.Fixture.local;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.statutoryclock.Explanation.Day;
import cymru.gwarchod.statutoryclock.Explanation.Mark;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    /** The reference list, not the calendar under test. */
    private static final Set<LocalDate> HOLIDAYS = StrictJson.resource("wales-non-working-days.csv")
            .lines()
            .skip(1)
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    @Test
    void sevenWorkingDaysDayByDayInEnglish() {
        // when
        Explanation explanation = CLOCK.explain(PeriodId.SERAF, local("2026-04-04T10:00"));

        // then
        assertEquals(
                "SERAF completed: 7 working days from Saturday 4 April 2026; due by the end of Wednesday 15 April 2026.",
                explanation.summary().en());
        assertEquals("""
                Saturday 4 April 2026: day 0, the day it starts, is not counted
                Sunday 5 April 2026: weekend, not counted
                Monday 6 April 2026: Easter Monday, not counted
                Tuesday 7 April 2026: working day 1
                Wednesday 8 April 2026: working day 2
                Thursday 9 April 2026: working day 3
                Friday 10 April 2026: working day 4
                Saturday 11 April 2026: weekend, not counted
                Sunday 12 April 2026: weekend, not counted
                Monday 13 April 2026: working day 5
                Tuesday 14 April 2026: working day 6
                Wednesday 15 April 2026: working day 7; due by the end of this day""", lines(explanation, Locale.UK));
    }

    @Test
    void sevenWorkingDaysDayByDayInWelsh() {
        // when
        Explanation explanation = CLOCK.explain(PeriodId.SERAF, local("2026-04-04T10:00"));

        // then
        assertEquals(
                "SERAF wedi'i gwblhau: 7 diwrnod gwaith o ddydd Sadwrn 4 Ebrill 2026; "
                        + "i'w gwblhau erbyn diwedd dydd Mercher 15 Ebrill 2026.",
                explanation.summary().in(Locale.of("cy")));
        List<String> lines = lines(explanation, Locale.of("cy")).lines().toList();
        assertEquals("Dydd Sadwrn 4 Ebrill 2026: diwrnod 0, y diwrnod cyntaf, ni chaiff ei gyfrif", lines.getFirst());
        assertEquals("Dydd Llun 6 Ebrill 2026: Dydd Llun y Pasg, ni chaiff ei gyfrif", lines.get(2));
        assertEquals("Dydd Mawrth 7 Ebrill 2026: diwrnod gwaith 1", lines.get(3));
        assertEquals(
                "Dydd Mercher 15 Ebrill 2026: diwrnod gwaith 7; i'w gwblhau erbyn diwedd y diwrnod hwn",
                lines.getLast());
    }

    @Test
    void marksEachDay() {
        // when
        List<Day> days =
                CLOCK.explain(PeriodId.SERAF, local("2026-04-04T10:00")).days();

        // then
        assertEquals(
                List.of(
                        Mark.DAY_ZERO,
                        Mark.WEEKEND,
                        Mark.BANK_HOLIDAY,
                        Mark.COUNTED,
                        Mark.COUNTED,
                        Mark.COUNTED,
                        Mark.COUNTED,
                        Mark.WEEKEND,
                        Mark.WEEKEND,
                        Mark.COUNTED,
                        Mark.COUNTED,
                        Mark.COUNTED),
                days.stream().map(Day::mark).toList());
        assertEquals(
                List.of(0, 0, 0, 1, 2, 3, 4, 4, 4, 5, 6, 7),
                days.stream().map(Day::ordinal).toList());
        assertEquals(
                List.of(date("2026-04-15")),
                days.stream().filter(Day::due).map(Day::date).toList());
    }

    @Test
    void aDueDayOffIsSaidNotToMove() {
        // when
        Explanation explanation = CLOCK.explain(PeriodId.STRATEGY_MEETING, local("2026-12-20T10:00"));

        // then
        assertEquals(
                "Strategy meeting held: 8 days from Sunday 20 December 2026; due by the end of Monday 28 December 2026."
                        + " That is not a working day and the date is not moved; the last working day before it is"
                        + " Thursday 24 December 2026.",
                explanation.summary().en());
        assertEquals(
                "Cyfarfod strategaeth wedi'i gynnal: 8 diwrnod o ddydd Sul 20 Rhagfyr 2026; i'w gwblhau erbyn diwedd"
                        + " dydd Llun 28 Rhagfyr 2026. Nid yw'n ddiwrnod gwaith ac ni symudir y dyddiad; y diwrnod"
                        + " gwaith olaf cyn hynny yw dydd Iau 24 Rhagfyr 2026.",
                explanation.summary().cy());
        assertEquals(
                "Monday 28 December 2026: day 8 (Boxing Day (substitute day)); due by the end of this day",
                explanation.days().getLast().text().en());
        assertEquals(
                "Saturday 26 December 2026: day 6 (weekend)",
                explanation.days().get(6).text().en());
    }

    @Test
    void monthsAndWeeksListTheDayThatCompletesEach() {
        // when
        Explanation months = CLOCK.explain(PeriodId.REVIEW_MEETING, date("2026-11-30"));
        Explanation weeks = CLOCK.explain(PeriodId.RISK_AWARENESS_PROGRAMME, date("2026-05-05"));

        // then
        assertEquals("""
                Monday 30 November 2026: day 0, the day it starts, is not counted
                Wednesday 30 December 2026: month 1
                Saturday 30 January 2027: month 2 (weekend)
                Sunday 28 February 2027: month 3 (weekend); due by the end of this day""", lines(months, Locale.UK));
        assertEquals(13, weeks.days().size());
        assertEquals(
                "Dydd Mawrth 28 Gorffennaf 2026: wythnos 12; i'w gwblhau erbyn diwedd y diwrnod hwn",
                weeks.days().getLast().text().cy());
    }

    @Test
    void hoursShowTheTimeAndTheChangeOfTheClocks() {
        // when
        Explanation explanation = CLOCK.explain(PeriodId.STRATEGY_DISCUSSION, local("2026-03-28T18:00"));

        // then
        assertEquals(
                "Strategy discussion decides the next course of action: 24 hours from 18:00 on Saturday 28 March 2026;"
                        + " due by 19:00 on Sunday 29 March 2026."
                        + " The clocks change in between; elapsed hours are counted.",
                explanation.summary().en());
        assertEquals(
                "Trafodaeth strategaeth yn penderfynu ar y cam nesaf: 24 awr o 18:00 dydd Sadwrn 28 Mawrth 2026;"
                        + " i'w gwblhau erbyn 19:00 dydd Sul 29 Mawrth 2026. Mae'r clociau'n newid yn y cyfamser;"
                        + " oriau a aeth heibio sy'n cael eu cyfrif.",
                explanation.summary().cy());
        assertEquals(
                "Sunday 29 March 2026: 24 hours run by its end (weekend); due by 19:00",
                explanation.days().getLast().text().en());
    }

    @Test
    void hoursRunOverEveryDayTheyTouch() {
        // when
        List<Day> days = CLOCK.explain(PeriodId.POLICE_PROTECTION, local("2026-08-22T22:15"))
                .days();

        // then
        assertEquals(List.of(1, 25, 49, 72), days.stream().map(Day::ordinal).toList());
        assertFalse(CLOCK.explain(PeriodId.POLICE_PROTECTION, local("2026-08-22T22:15"))
                .summary()
                .en()
                .contains("clocks"));
    }

    @Test
    void aPlannedPlacementIsDueOnTheDayItself() {
        // when
        Explanation explanation = CLOCK.explain(PeriodId.PLANNED_PLACEMENT, date("2026-06-10"));

        // then
        assertEquals(1, explanation.days().size());
        assertTrue(explanation.days().getFirst().due());
    }

    @Property
    void theExplanationIsTheCalculation(
            @ForAll("triggers") Instant trigger, @ForAll("periods") StatutoryPeriod period) {
        // when
        Due due = CLOCK.due(period.id(), trigger);
        Explanation explanation = CLOCK.explain(period.id(), trigger);

        // then
        assertEquals(due, explanation.due());
        assertEquals(due.triggerDate(), explanation.days().getFirst().date());
        assertEquals(due.dueOn(), explanation.days().getLast().date());
        assertEquals(period.amount(), explanation.days().getLast().ordinal());
        assertEquals(1, explanation.days().stream().filter(Day::due).count());
    }

    @Property
    void everyDayIsListedAndCountedAsTheReferenceListSays(
            @ForAll("triggers") Instant trigger, @ForAll("workingDayPeriods") StatutoryPeriod period) {
        // when
        List<Day> days = CLOCK.explain(period.id(), trigger).days();

        // then
        LocalDate expected = StatutoryClock.localDate(trigger);
        for (Day day : days) {
            assertEquals(expected, day.date());
            assertEquals(
                    mark(day.date(), StatutoryClock.localDate(trigger)),
                    day.mark(),
                    day.text().en());
            expected = expected.plusDays(1);
        }
    }

    private static Mark mark(LocalDate day, LocalDate dayZero) {
        if (day.equals(dayZero)) {
            return Mark.DAY_ZERO;
        }
        if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            return Mark.WEEKEND;
        }
        return HOLIDAYS.contains(day) ? Mark.BANK_HOLIDAY : Mark.COUNTED;
    }

    @Provide
    Arbitrary<StatutoryPeriod> workingDayPeriods() {
        return Arbitraries.of(PACK.periods().stream()
                .filter(period -> period.unit() == StatutoryPeriod.Unit.WORKING_DAYS)
                .toList());
    }

    @Provide
    Arbitrary<Instant> triggers() {
        long from = local("2015-01-08T00:00").getEpochSecond();
        long to = local("2035-06-01T00:00").getEpochSecond();
        return Arbitraries.longs().between(from, to).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<StatutoryPeriod> periods() {
        return Arbitraries.of(PACK.periods());
    }

    private static String lines(Explanation explanation, Locale locale) {
        return String.join(
                "\n",
                explanation.days().stream().map(day -> day.text().in(locale)).toList());
    }
}
