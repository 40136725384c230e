package cymru.gwarchod.statutoryclock;

import static cymru.gwarchod.statutoryclock.Fixture.CLOCK;
import static cymru.gwarchod.statutoryclock.Fixture.date;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@StatutoryRule("TIME-08")
class RiskAwarenessProgrammeTest {

    @Test
    @DisplayName("PROG-01: started on Tuesday 5 May 2026, expected to end on Tuesday 28 July, 84 days later")
    void twelveWeeks() {
        // when
        Due due = CLOCK.due(PeriodId.RISK_AWARENESS_PROGRAMME, date("2026-05-05"));

        // then
        assertEquals(date("2026-07-28"), due.dueOn());
        assertEquals(date("2026-05-05").plusDays(84), due.dueOn());
    }
}
