package cymru.gwarchod.statutoryclock;

import static cymru.gwarchod.statutoryclock.Fixture.CLOCK;
import static cymru.gwarchod.statutoryclock.Fixture.PACK;
import static cymru.gwarchod.statutoryclock.Fixture.date;
import static cymru.gwarchod.statutoryclock.Fixture.local;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.statutoryclock.StatutoryPeriod.Trigger;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@StatutoryRule("TIME-02")
class StrategyDiscussionDeadlineTest {

    @Test
    @DisplayName("MEET-04: SERAF completed on 9 April 2026 at 15:30, due on 10 April at 15:30")
    void twentyFourHours() {
        // when
        Due due = CLOCK.due(PeriodId.STRATEGY_DISCUSSION, local("2026-04-09T15:30"));

        // then
        assertEquals(local("2026-04-10T15:30"), due.dueAt());
        assertEquals(date("2026-04-10"), due.dueOn());
        assertNull(due.dueBefore());
    }

    @Test
    @DisplayName("AMB-4: three facts start it; the immediate one opens with priority and reports elapsed time")
    void triggers() {
        // given
        Set<Trigger> triggers = PACK.period(PeriodId.STRATEGY_DISCUSSION).triggers();
        Due due = CLOCK.due(PeriodId.STRATEGY_DISCUSSION, local("2026-04-09T15:30"));

        // then
        assertEquals(
                Set.of(
                        Trigger.SERAF_COMPLETED,
                        Trigger.STRATEGY_DISCUSSION_CHOSEN,
                        Trigger.IMMEDIATE_REFERRAL_RECEIVED),
                triggers);
        assertTrue(Trigger.IMMEDIATE_REFERRAL_RECEIVED.isImmediate());
        assertEquals(Duration.ofMinutes(95), due.elapsed(local("2026-04-09T17:05")));
    }

    @Test
    void hoursDoNotStartOnADate() {
        assertThrows(IllegalArgumentException.class, () -> CLOCK.due(PeriodId.STRATEGY_DISCUSSION, date("2026-04-09")));
    }
}
