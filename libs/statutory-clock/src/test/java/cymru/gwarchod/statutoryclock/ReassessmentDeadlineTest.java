package cymru.gwarchod.statutoryclock;

import static cymru.gwarchod.statutoryclock.Fixture.CLOCK;
import static cymru.gwarchod.statutoryclock.Fixture.PACK;
import static cymru.gwarchod.statutoryclock.Fixture.date;
import static cymru.gwarchod.statutoryclock.Fixture.local;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.statutoryclock.StatutoryPeriod.Trigger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@StatutoryRule("TIME-10")
class ReassessmentDeadlineTest {

    @Test
    @DisplayName("AMB-21: opens with priority, overdue after the end of the next working day")
    void untilTheEndOfTheNextWorkingDay() {
        // given an event in the night before Good Friday
        Due due = CLOCK.due(PeriodId.REASSESSMENT, local("2026-04-02T23:30"));

        // then
        assertTrue(PACK.period(PeriodId.REASSESSMENT).triggers().stream().allMatch(Trigger::isImmediate));
        assertEquals(date("2026-04-07"), due.dueOn());
        assertTrue(due.inTime(local("2026-04-07T23:59")));
        assertTrue(due.isOverdue(local("2026-04-08T00:00")));
    }
}
