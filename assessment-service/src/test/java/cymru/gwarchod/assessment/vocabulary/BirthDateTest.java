package cymru.gwarchod.assessment.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@StatutoryRule("AMB-30")
class BirthDateTest {
    @ParameterizedTest
    @CsvSource({
        "2008-04-10,2026-04-09,false",
        "2008-04-10,2026-04-10,true",
        "2008-02-29,2026-02-28,false",
        "2008-02-29,2026-03-01,true",
        "2008-02-28,2026-02-28,true"
    })
    void eighteenBeginsOnTheBirthdayAndALeapDayIsKeptOnTheFirstOfMarch(LocalDate birth, LocalDate day, boolean adult) {
        assertEquals(adult, new BirthDate(birth, false).isCertainlyAdultOn(day));
    }

    @Test
    void anEstimateNeverMakesAnAdult() {
        assertFalse(new BirthDate(LocalDate.of(1950, 1, 1), true).isCertainlyAdultOn(LocalDate.of(2026, 1, 1)));
    }
}
