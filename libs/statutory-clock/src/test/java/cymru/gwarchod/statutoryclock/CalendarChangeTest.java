package cymru.gwarchod.statutoryclock;

import static cymru.gwarchod.statutoryclock.Fixture.CALENDAR;
import static cymru.gwarchod.statutoryclock.Fixture.CLOCK;
import static cymru.gwarchod.statutoryclock.Fixture.PACK;
import static cymru.gwarchod.statutoryclock.Fixture.date;
import static cymru.gwarchod.statutoryclock.Fixture.due;
import static cymru.gwarchod.statutoryclock.Fixture.local;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cymru.gwarchod.statutoryclock.WorkingDayCalendar.ProclaimedDay;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

@StatutoryRule("TIME-R7")
class CalendarChangeTest {

    private static final WorkingDayCalendar GROWN = CALENDAR.withProclaimedDay(
            new ProclaimedDay(date("2026-04-08"), new Bilingual("Day of thanks", "Diwrnod o ddiolch")));
    private static final StatutoryClock AFTER = new StatutoryClock(PACK, GROWN);

    @Test
    void anOpenDeadlineMovesOnceAndTheOldOneStaysAsItWas() {
        // given
        Due open = due(PeriodId.SERAF, "2026-03-30");

        // when
        Due moved = AFTER.moved(open).orElseThrow();

        // then
        assertEquals(date("2026-04-10"), open.dueOn());
        assertEquals("wales-2026.1", open.calendarVersion());
        assertEquals(date("2026-04-13"), moved.dueOn());
        assertEquals(GROWN.version(), moved.calendarVersion());
        assertEquals(open.trigger(), moved.trigger());
        assertEquals(Optional.empty(), AFTER.moved(moved));
    }

    @Test
    void aDeadlineThatDoesNotCountTheDayStays() {
        assertEquals(Optional.empty(), AFTER.moved(due(PeriodId.SERAF, "2026-06-01")));
        assertEquals(Optional.empty(), AFTER.moved(due(PeriodId.STRATEGY_MEETING, "2026-04-01")));
        assertEquals(Optional.empty(), AFTER.moved(CLOCK.due(PeriodId.POLICE_PROTECTION, local("2026-04-07T12:00"))));
    }

    @Test
    void aDueDayThatIsNoLongerWorkedStaysAndItsLastWorkingDayComesEarlier() {
        // given: 8 days from Tuesday 31 March 2026, whatever kind of day that is
        Due open = due(PeriodId.STRATEGY_MEETING, "2026-03-31");
        assertEquals(date("2026-04-08"), open.lastWorkingDayOnOrBefore());

        // when
        Due changed = AFTER.moved(open).orElseThrow();

        // then
        assertEquals(open.limit(), changed.limit());
        assertEquals(date("2026-04-07"), changed.lastWorkingDayOnOrBefore());
    }

    @Test
    void aRecordedDueDateIsExplainedWithTheCalendarThatComputedIt() {
        // given
        Due recorded = due(PeriodId.SERAF, "2026-03-30");

        // then
        assertEquals(recorded, AFTER.explain(recorded).orElseThrow().due());
        assertEquals(Optional.empty(), CLOCK.explain(AFTER.due(PeriodId.SERAF, local("2026-03-30T10:00"))));
    }

    @Test
    void anotherPacksDueDateIsNotRecounted() {
        // given
        PolicyPack other = new PolicyPack(
                new PolicyPack.Ref("OTHER", "1"),
                PACK.effectiveFrom(),
                false,
                PACK.periods(),
                PACK.placing(),
                PACK.thresholds());
        StatutoryClock clock = new StatutoryClock(other, GROWN);
        Due recorded = due(PeriodId.SERAF, "2026-03-30");

        // then
        assertThrows(IllegalArgumentException.class, () -> clock.moved(recorded));
        assertThrows(IllegalArgumentException.class, () -> clock.explain(recorded));
    }

    @Property
    void anAddedDayNeverBringsADeadlineForwardNorMovesItFarther(
            @ForAll @IntRange(min = 1, max = 28) int trigger, @ForAll("rules") PeriodId rule) {
        // given
        Due before = CLOCK.due(rule, date("2026-03-20").plusDays(trigger));

        // when
        Due after = AFTER.moved(before).orElse(before);

        // then one day less to work is at most one working day more to wait
        long worked = before.dueOn()
                .plusDays(1)
                .datesUntil(after.dueOn().plusDays(1))
                .filter(GROWN::isWorkingDay)
                .count();
        assertEquals(after.dueOn().equals(before.dueOn()) ? 0 : 1, worked);
    }

    @Provide
    Arbitrary<PeriodId> rules() {
        return Arbitraries.of(
                PeriodId.SERAF,
                PeriodId.STRATEGY_MEETING,
                PeriodId.CHILD_PROTECTION_CONFERENCE,
                PeriodId.REVIEW_MEETING,
                PeriodId.REASSESSMENT);
    }
}
