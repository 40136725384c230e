package cymru.gwarchod.statutoryclock;

import static cymru.gwarchod.statutoryclock.Fixture.date;
import static cymru.gwarchod.statutoryclock.Fixture.due;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@StatutoryRule("TIME-04")
class ChildProtectionConferenceDeadlineTest {

    @Test
    @DisplayName("MEET-22: section 47 decided on Monday 24 August 2026, due on Tuesday 15 September")
    void fifteenWorkingDaysOverTheSummerBankHoliday() {
        assertEquals(
                date("2026-09-15"),
                due(PeriodId.CHILD_PROTECTION_CONFERENCE, "2026-08-24").dueOn());
    }
}
