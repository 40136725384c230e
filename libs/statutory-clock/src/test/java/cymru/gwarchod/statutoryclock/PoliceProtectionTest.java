package cymru.gwarchod.statutoryclock;

import static cymru.gwarchod.statutoryclock.Fixture.CLOCK;
import static cymru.gwarchod.statutoryclock.Fixture.local;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@StatutoryRule("TIME-07")
class PoliceProtectionTest {

    @Test
    @DisplayName("OFF-03: from Saturday 22 August 2026 22:15 until Tuesday 25 August 22:15")
    void seventyTwoHours() {
        assertEquals(
                local("2026-08-25T22:15"),
                CLOCK.due(PeriodId.POLICE_PROTECTION, local("2026-08-22T22:15")).dueAt());
    }

    @Test
    void theHourTheClocksGainIsNotAnHourMore() {
        assertEquals(
                local("2026-10-26T21:15"),
                CLOCK.due(PeriodId.POLICE_PROTECTION, local("2026-10-23T22:15")).dueAt());
    }
}
