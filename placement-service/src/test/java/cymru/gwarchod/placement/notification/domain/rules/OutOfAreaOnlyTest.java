package cymru.gwarchod.placement.notification.domain.rules;

import static cymru.gwarchod.placement.notification.domain.Filings.stay;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.placement.notification.domain.Registers;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@StatutoryRule({"PLACE-18", "ROLE-26"})
class OutOfAreaOnlyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);

    @Test
    void anotherAuthoritysChildIsNotified() {
        assertTrue(OutOfAreaOnly.holds(stay(Registers.LIVERPOOL, DAY, true)));
        assertTrue(OutOfAreaOnly.holds(stay(Registers.WREXHAM, DAY, true)));
    }

    @Test
    void theOwnAuthoritysChildIsNot() {
        assertFalse(OutOfAreaOnly.holds(stay(Registers.FLINTSHIRE, DAY, true)));
    }
}
