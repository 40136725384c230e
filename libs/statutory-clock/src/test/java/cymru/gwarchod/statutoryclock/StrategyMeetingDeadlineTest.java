package cymru.gwarchod.statutoryclock;

import static cymru.gwarchod.statutoryclock.Fixture.CALENDAR;
import static cymru.gwarchod.statutoryclock.Fixture.date;
import static cymru.gwarchod.statutoryclock.Fixture.due;
import static cymru.gwarchod.statutoryclock.Fixture.local;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@StatutoryRule("TIME-03")
class StrategyMeetingDeadlineTest {

    @Test
    @DisplayName("MEET-07: discussion on 10 April 2026, due on Saturday 18 April, last working day Friday 17 April")
    void eightCalendarDays() {
        // when
        Due due = due(PeriodId.STRATEGY_MEETING, "2026-04-10");

        // then
        assertEquals(date("2026-04-18"), due.dueOn());
        assertEquals(date("2026-04-17"), due.lastWorkingDayOnOrBefore());
        assertTrue(due.inTime(local("2026-04-18T23:59")));
    }

    @Test
    @DisplayName("AMB-5: a pack that reads working days gives working days")
    void theReadingIsData() {
        // given
        String json = StrictJson.resource("policy-pack-GUIDANCE_2010_DRAFT-1.json")
                .replaceFirst("\"amount\": 8,\\s+\"unit\": \"DAYS\"", "\"amount\": 8, \"unit\": \"WORKING_DAYS\"");
        StatutoryClock clock = new StatutoryClock(PolicyPack.parse(json), CALENDAR);

        // when
        Due due = clock.due(PeriodId.STRATEGY_MEETING, local("2026-04-10T10:00"));

        // then
        assertEquals(date("2026-04-22"), due.dueOn());
    }
}
