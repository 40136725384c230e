package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@StatutoryRule("AMB-15")
class OvernightAbsenceTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        // the catalogue's two
        "2026-01-10T23:00:00Z,2026-01-11T00:30:00Z,false",
        "2026-01-10T01:00:00Z,2026-01-10T06:00:00Z,true",
        // both ends count, and nothing before or after them
        "2026-01-10T03:00:00Z,2026-01-10T03:00:00Z,true",
        "2026-01-10T01:00:00Z,2026-01-10T02:59:59Z,false",
        "2026-01-10T03:00:01Z,2026-01-11T02:59:59Z,false",
        "2026-01-10T03:00:01Z,2026-01-11T03:00:00Z,true",
        // three o'clock in Wales is two o'clock universal time in summer
        "2026-07-10T01:00:00Z,2026-07-10T02:00:00Z,true",
        "2026-07-10T02:00:01Z,2026-07-10T06:00:00Z,false",
        // the nights in which the clocks change
        "2026-03-29T00:30:00Z,2026-03-29T01:59:59Z,false",
        "2026-03-29T00:30:00Z,2026-03-29T02:00:00Z,true",
        "2026-10-25T00:30:00Z,2026-10-25T02:59:59Z,false",
        "2026-10-25T00:30:00Z,2026-10-25T03:00:00Z,true",
        // longer
        "2026-01-10T12:00:00Z,2026-01-14T12:00:00Z,true"
    })
    void absentAtThreeInTheMorningInWales(Instant missingSince, Instant returnedAt, boolean overnight) {
        assertEquals(overnight, OvernightAbsence.isOvernight(missingSince, returnedAt));
    }
}
