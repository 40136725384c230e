package cymru.gwarchod.statutoryclock;

import static cymru.gwarchod.statutoryclock.Fixture.CLOCK;
import static cymru.gwarchod.statutoryclock.Fixture.date;
import static cymru.gwarchod.statutoryclock.Fixture.due;
import static cymru.gwarchod.statutoryclock.Fixture.local;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@StatutoryRule("TIME-01")
class SerafDeadlineTest {

    @Test
    @DisplayName("SERAF-01: received on Monday 30 March 2026, due on Friday 10 April, over Easter")
    void sevenWorkingDaysOverEaster() {
        assertEquals(date("2026-04-10"), due(PeriodId.SERAF, "2026-03-30").dueOn());
    }

    @Test
    @DisplayName("FLOW-02: an immediate referral on Saturday 22 August 2026 is due on Wednesday 2 September")
    void sameClockInTheImmediateBranch() {
        assertEquals(date("2026-09-02"), due(PeriodId.SERAF, "2026-08-22").dueOn());
        assertTrue(CLOCK.pack()
                .period(PeriodId.SERAF)
                .triggers()
                .contains(StatutoryPeriod.Trigger.IMMEDIATE_REFERRAL_RECEIVED));
    }

    @Test
    @DisplayName("AMB-20: day zero is the local date of receipt, whatever the hour")
    void theHourOfReceiptDoesNotMatter() {
        // given
        Due firstMinute = CLOCK.due(PeriodId.SERAF, local("2026-03-30T00:00"));

        // when
        Due lastMinute = CLOCK.due(PeriodId.SERAF, local("2026-03-30T23:59"));

        // then
        assertEquals(firstMinute.limit(), lastMinute.limit());
    }

    @Test
    void theBoundIsTheNextLocalMidnight() {
        // given
        Due due = due(PeriodId.SERAF, "2026-03-30");

        // then
        assertEquals(local("2026-04-11T00:00"), due.dueBefore());
        assertTrue(due.inTime(local("2026-04-10T23:59")));
        assertFalse(due.inTime(local("2026-04-11T00:00")));
    }

    @Test
    void pinsWhatItWasComputedWith() {
        Due due = due(PeriodId.SERAF, "2026-03-30");

        assertEquals(PeriodId.SERAF, due.rule());
        assertEquals("GUIDANCE_2010_DRAFT@1", due.pack().toString());
        assertEquals("wales-2026.1", due.calendarVersion());
        assertEquals(local("2026-03-30T10:00"), due.trigger());
        assertEquals(date("2026-03-30"), due.triggerDate());
    }
}
