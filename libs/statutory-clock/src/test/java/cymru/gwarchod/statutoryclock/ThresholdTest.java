package cymru.gwarchod.statutoryclock;

import static cymru.gwarchod.statutoryclock.Fixture.PACK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.statutoryclock.PolicyPack.Threshold;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ThresholdTest {

    @Test
    @StatutoryRule("TIME-11")
    @DisplayName("AMB-11: the third missing episode, counted over all time")
    void missingOccasions() {
        Threshold missing = PACK.threshold("TIME-11");

        assertFalse(missing.reachedBy(2));
        assertTrue(missing.reachedBy(3));
        assertTrue(missing.reachedBy(4));
        assertNull(missing.withinMonths());
    }

    @Test
    @StatutoryRule("TIME-12")
    void countsOfTheOffences() {
        assertEquals(3, PACK.threshold("TIME-12-LOITERING").withinMonths());
        for (String id : new String[] {"TIME-12-LOITERING", "TIME-12-GROOMING", "TIME-12-RSHO"}) {
            assertFalse(PACK.threshold(id).reachedBy(1), id);
            assertTrue(PACK.threshold(id).reachedBy(2), id);
        }
    }

    @Test
    void anUnknownThresholdIsABug() {
        assertThrows(IllegalArgumentException.class, () -> PACK.threshold("TIME-99"));
    }
}
