package cymru.gwarchod.statutoryclock;

import static cymru.gwarchod.statutoryclock.Fixture.CALENDAR;
import static cymru.gwarchod.statutoryclock.Fixture.CLOCK;
import static cymru.gwarchod.statutoryclock.Fixture.PACK;
import static cymru.gwarchod.statutoryclock.Fixture.date;
import static cymru.gwarchod.statutoryclock.Fixture.due;
import static cymru.gwarchod.statutoryclock.Fixture.local;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.statutoryclock.StatutoryPeriod.DayZero;
import cymru.gwarchod.statutoryclock.StatutoryPeriod.Unit;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CountingTest {

    /** The reference list, not the calendar under test: the oracle must not share its mistakes. */
    private static final Set<LocalDate> HOLIDAYS = StrictJson.resource("wales-non-working-days.csv")
            .lines()
            .skip(1)
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    @Test
    @StatutoryRule("TIME-R1")
    @DisplayName("The date of an event is its date in Wales: 31 December 2026 23:30, and 1 July 00:30 in summer time")
    void theDateIsTheLocalOne() {
        assertEquals(date("2026-12-31"), StatutoryClock.localDate(Instant.parse("2026-12-31T23:30:00Z")));
        assertEquals(date("2026-07-01"), StatutoryClock.localDate(Instant.parse("2026-06-30T23:30:00Z")));
    }

    @Test
    @StatutoryRule("TIME-R3")
    @DisplayName("Saturday 4 April 2026 and 7 working days: Wednesday 15 April")
    void workingDaysFromADayOff() {
        assertEquals(date("2026-04-15"), due(PeriodId.SERAF, "2026-04-04").dueOn());
    }

    @Test
    @StatutoryRule("TIME-R4")
    @DisplayName("20 December 2026 and 8 days: Monday 28 December, a holiday; last working day Thursday 24 December")
    void calendarDaysAreNeverMoved() {
        Due due = due(PeriodId.STRATEGY_MEETING, "2026-12-20");

        assertEquals(date("2026-12-28"), due.dueOn());
        assertEquals(date("2026-12-24"), due.lastWorkingDayOnOrBefore());
        assertEquals(local("2026-12-29T00:00"), due.dueBefore());
    }

    @Test
    @StatutoryRule("TIME-R5")
    @DisplayName("30 November 2026 and 3 months: Sunday 28 February 2027; last working day Friday 26 February")
    void monthsAreClippedAndNotMoved() {
        Due due = due(PeriodId.REVIEW_MEETING, "2026-11-30");

        assertEquals(date("2027-02-28"), due.dueOn());
        assertEquals(date("2027-02-26"), due.lastWorkingDayOnOrBefore());
    }

    @Test
    @StatutoryRule("TIME-R5")
    @DisplayName("A short month on the way does not shorten the rest: 31 January and 3 months is 30 April")
    void aShortMonthOnTheWay() {
        assertEquals(
                date("2026-04-30"), due(PeriodId.REVIEW_MEETING, "2026-01-31").dueOn());
        assertEquals(
                date("2026-05-31"),
                due(PeriodId.REVIEW_MEETING, "2026-02-28").dueOn().plusDays(3));
    }

    @Test
    @StatutoryRule("TIME-R6")
    @DisplayName("28 March 2026 18:00 GMT and 24 hours: 29 March 19:00 BST")
    void elapsedHoursIntoSummerTime() {
        Due due = CLOCK.due(PeriodId.STRATEGY_DISCUSSION, Instant.parse("2026-03-28T18:00:00Z"));

        assertEquals(local("2026-03-29T19:00"), due.dueAt());
        assertEquals(Instant.parse("2026-03-29T18:00:00Z"), due.limit());
    }

    @Test
    @StatutoryRule("TIME-R6")
    @DisplayName("24 October 2026 18:00 BST and 24 hours: 25 October 17:00 GMT")
    void elapsedHoursOutOfSummerTime() {
        assertEquals(
                local("2026-10-25T17:00"),
                CLOCK.due(PeriodId.STRATEGY_DISCUSSION, local("2026-10-24T18:00"))
                        .dueAt());
    }

    @Test
    @StatutoryRule("TIME-R3")
    @DisplayName("The bound is a local midnight also across a change of the clocks")
    void theBoundFollowsTheClocks() {
        assertEquals(
                Instant.parse("2026-03-28T00:00:00Z"),
                due(PeriodId.REASSESSMENT, "2026-03-26").limit());
        assertEquals(
                Instant.parse("2026-03-30T23:00:00Z"),
                due(PeriodId.REASSESSMENT, "2026-03-27").limit());
        assertEquals(
                Instant.parse("2026-10-27T00:00:00Z"),
                due(PeriodId.REASSESSMENT, "2026-10-23").limit());
    }

    @Property
    @StatutoryRule("TIME-R3")
    void workingDaysAgreeWithAnOracle(@ForAll("triggers") Instant trigger, @ForAll @IntRange(min = 1, max = 40) int n) {
        // given
        LocalDate dayZero = StatutoryClock.localDate(trigger);

        // when
        LocalDate dueOn = lastDay(Unit.WORKING_DAYS, n, trigger);

        // then exactly n worked days lie after day zero up to the due day, which is one of them
        assertTrue(isWorked(dueOn));
        assertEquals(
                n,
                dayZero.plusDays(1)
                        .datesUntil(dueOn.plusDays(1))
                        .filter(CountingTest::isWorked)
                        .count());
    }

    @Property
    @StatutoryRule("TIME-R4")
    void calendarDaysAgreeWithAnOracle(
            @ForAll("triggers") Instant trigger, @ForAll @IntRange(min = 0, max = 400) int n) {
        LocalDate dayZero = StatutoryClock.localDate(trigger);

        assertEquals(dayZero.toEpochDay() + n, lastDay(Unit.DAYS, n, trigger).toEpochDay());
    }

    @Property
    @StatutoryRule("TIME-R5")
    void monthsAgreeWithAnOracle(@ForAll("triggers") Instant trigger, @ForAll @IntRange(min = 1, max = 24) int n) {
        // given
        LocalDate dayZero = StatutoryClock.localDate(trigger);
        YearMonth month = YearMonth.from(dayZero).plusMonths(n);

        // when
        LocalDate dueOn = lastDay(Unit.MONTHS, n, trigger);

        // then
        assertEquals(month, YearMonth.from(dueOn));
        assertEquals(Math.min(dayZero.getDayOfMonth(), month.lengthOfMonth()), dueOn.getDayOfMonth());
    }

    @Property
    @StatutoryRule("TIME-R6")
    void hoursAreElapsedTime(@ForAll("triggers") Instant trigger) {
        Due due = CLOCK.due(PeriodId.POLICE_PROTECTION, trigger);

        assertEquals(Duration.ofDays(3), Duration.between(trigger, due.limit()));
        assertTrue(due.inTime(due.limit()));
        assertFalse(due.inTime(due.limit().plusNanos(1)));
    }

    @Property
    @StatutoryRule("TIME-R6")
    void overAChangeOfTheClocksTheWallTimeShiftsAndThePeriodDoesNot(
            @ForAll("changesOfTheClocks") ZoneOffsetTransition change,
            @ForAll @IntRange(min = 0, max = 24 * 60 * 60 - 1) int secondsBefore) {
        // given: a trigger within the day before the clocks change
        Instant trigger = change.getInstant().minusSeconds(secondsBefore + 1L);

        // when
        Due due = CLOCK.due(PeriodId.STRATEGY_DISCUSSION, trigger);

        // then
        assertEquals(Duration.ofHours(24), due.elapsed(due.limit()));
        assertEquals(
                Duration.ofHours(24).plus(change.getDuration()),
                Duration.between(wallTime(trigger), wallTime(due.limit())));
    }

    private static LocalDateTime wallTime(Instant instant) {
        return LocalDateTime.ofInstant(instant, StatutoryClock.ZONE);
    }

    /** Both of each year of the calendar. */
    @Provide
    Arbitrary<ZoneOffsetTransition> changesOfTheClocks() {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneRules rules = StatutoryClock.ZONE.getRules();
        Instant end = StatutoryClock.endOf(CALENDAR.lastDay());
        ZoneOffsetTransition change = rules.nextTransition(StatutoryClock.startOf(CALENDAR.firstDay()));
        while (change.getInstant().isBefore(end)) {
            changes.add(change);
            change = rules.nextTransition(change.getInstant());
        }
        assertEquals(2 * 21, changes.size());
        return Arbitraries.of(changes);
    }

    @Property
    @StatutoryRule("TIME-R3")
    void everyDayRuleEndsWithItsDueDay(@ForAll("triggers") Instant trigger, @ForAll("dayRules") PeriodId rule) {
        // when
        Due due = CLOCK.due(rule, trigger);

        // then
        Instant lastMoment = due.limit().minusNanos(1);
        assertEquals(due.dueOn(), StatutoryClock.localDate(lastMoment));
        assertEquals(due.dueOn().plusDays(1), StatutoryClock.localDate(due.limit()));
        assertTrue(due.inTime(lastMoment));
        assertFalse(due.inTime(due.limit()));
        assertTrue(isWorked(due.lastWorkingDayOnOrBefore()));
        assertTrue(due.lastWorkingDayOnOrBefore()
                .plusDays(1)
                .datesUntil(due.dueOn().plusDays(1))
                .noneMatch(CountingTest::isWorked));
    }

    @Property
    @StatutoryRule("TIME-R3")
    void aLaterTriggerIsNeverDueEarlier(
            @ForAll("triggers") Instant one, @ForAll("triggers") Instant other, @ForAll("dayRules") PeriodId rule) {
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;

        assertFalse(
                CLOCK.due(rule, later).limit().isBefore(CLOCK.due(rule, earlier).limit()));
    }

    @Provide
    Arbitrary<Instant> triggers() {
        long from = CALENDAR.firstDay()
                .plusDays(7)
                .atStartOfDay(StatutoryClock.ZONE)
                .toEpochSecond();
        long to = date("2033-10-01").atStartOfDay(StatutoryClock.ZONE).toEpochSecond();
        return Arbitraries.longs().between(from, to).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<PeriodId> dayRules() {
        return Arbitraries.of(PACK.periods().stream()
                .filter(period -> period.unit() != Unit.HOURS)
                .map(StatutoryPeriod::id)
                .toList());
    }

    private static boolean isWorked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }

    /** Counts any amount of a unit: through a clock whose pack has that period and no other change. */
    private static LocalDate lastDay(Unit unit, int amount, Instant trigger) {
        StatutoryPeriod seraf = PACK.period(PeriodId.SERAF);
        StatutoryPeriod changed = new StatutoryPeriod(
                seraf.id(),
                seraf.label(),
                seraf.triggers(),
                amount,
                unit,
                DayZero.TRIGGER_LOCAL_DATE,
                seraf.source(),
                seraf.strength(),
                List.of());
        List<StatutoryPeriod> periods = PACK.periods().stream()
                .map(period -> period.id().equals(seraf.id()) ? changed : period)
                .toList();
        PolicyPack pack = new PolicyPack(
                new PolicyPack.Ref("TEST", "1"),
                PACK.effectiveFrom(),
                false,
                periods,
                PACK.placing(),
                PACK.thresholds());
        return new StatutoryClock(pack, CALENDAR).due(PeriodId.SERAF, trigger).dueOn();
    }
}
