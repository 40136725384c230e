package cymru.gwarchod.statutoryclock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuarterTest {

    @Test
    void aMomentLiesInTheQuarterOfItsDayInWales() {
        // an hour before midnight in London, which is midnight by the universal clock
        assertEquals(new Quarter(2026, 2), Quarter.of(Instant.parse("2026-06-30T22:59:59Z")));
        assertEquals(new Quarter(2026, 3), Quarter.of(Instant.parse("2026-06-30T23:00:00Z")));
    }

    @Test
    void itHasItsDaysAndItsEnd() {
        Quarter first = Quarter.parse("2026-Q1");

        assertEquals(LocalDate.of(2026, 1, 1), first.firstDay());
        assertEquals(LocalDate.of(2026, 3, 31), first.lastDay());
        assertEquals(Instant.parse("2026-01-01T00:00:00Z"), first.begin());
        assertEquals(Instant.parse("2026-03-31T23:00:00Z"), first.end());
        assertFalse(first.hasEnded(Instant.parse("2026-03-31T22:59:59Z")));
        assertTrue(first.hasEnded(Instant.parse("2026-03-31T23:00:00Z")));
    }

    @Test
    void quartersAreCountedAcrossYears() {
        Quarter first = Quarter.parse("2026-Q1");

        assertEquals("2025-Q4", first.minus(1).toString());
        assertEquals("2024-Q2", first.minus(7).toString());
        assertEquals(
                List.of("2025-Q4", "2026-Q1", "2026-Q2"),
                Quarter.parse("2025-Q4").to(Quarter.parse("2026-Q2")).stream()
                        .map(Quarter::toString)
                        .toList());
        assertEquals(List.of(), first.to(first.minus(1)));
    }

    @Test
    void nothingElseIsAQuarter() {
        for (String text : List.of("2026-Q0", "2026-Q5", "2026Q1", "1926-Q1", "2026-q1", "")) {
            assertThrows(IllegalArgumentException.class, () -> Quarter.parse(text), text);
        }
    }
}
