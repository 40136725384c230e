package cymru.gwarchod.statutoryclock;

import static cymru.gwarchod.statutoryclock.Fixture.PACK;
import static cymru.gwarchod.statutoryclock.Fixture.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.statutoryclock.Ages.BirthDate;
import cymru.gwarchod.statutoryclock.Ages.Standing;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@StatutoryRule("TIME-14")
class AgesTest {

    private static final LocalDate BORN = LocalDate.of(2010, 6, 15);

    @Test
    void theBirthdayItselfCounts() {
        assertEquals(15, Ages.on(date("2026-06-14"), BORN));
        assertEquals(16, Ages.on(date("2026-06-15"), BORN));
        assertEquals(Standing.UNDER, Ages.against(16, new BirthDate.Known(BORN), date("2026-06-14")));
        assertEquals(Standing.REACHED, Ages.against(16, new BirthDate.Known(BORN), date("2026-06-15")));
    }

    @Test
    @DisplayName("AMB-26: born on 29 February, a year older on 1 March of a common year")
    void leapDay() {
        // given
        LocalDate born = date("2008-02-29");

        // then
        assertEquals(date("2026-03-01"), Ages.birthday(born, 18));
        assertEquals(17, Ages.on(date("2026-02-28"), born));
        assertEquals(18, Ages.on(date("2026-03-01"), born));
        assertEquals(date("2024-02-29"), Ages.birthday(born, 16));
        assertEquals(date("2027-02-28"), Ages.birthday(date("2009-02-28"), 18));
    }

    @Test
    @DisplayName("AMB-30: an estimate never removes protection, and sets no date for its end")
    void anEstimateNeverRemovesProtection() {
        // given a birth date that would make the person 20
        LocalDate born = date("2006-01-01");
        LocalDate day = date("2026-04-10");

        // then
        assertEquals(Standing.REACHED, Ages.against(18, new BirthDate.Known(born), day));
        assertEquals(Standing.UNDER_UNTIL_DECIDED, Ages.against(18, new BirthDate.Estimated(born), day));
        assertEquals(Standing.UNDER_UNTIL_DECIDED, Ages.against(18, new BirthDate.Unknown(), day));
        assertEquals(Standing.UNDER, Ages.against(18, new BirthDate.Estimated(BORN), day));
        assertEquals(Optional.of(date("2024-01-01")), Ages.protectionEndsOn(18, new BirthDate.Known(born)));
        assertEquals(Optional.empty(), Ages.protectionEndsOn(18, new BirthDate.Estimated(born)));
        assertEquals(Optional.empty(), Ages.protectionEndsOn(18, new BirthDate.Unknown()));
        assertTrue(Standing.UNDER_UNTIL_DECIDED.isProtected());
        assertTrue(Standing.UNDER.isProtected());
        assertFalse(Standing.REACHED.isProtected());
    }

    @Test
    void thePackHoldsTheAges() {
        assertEquals(18, PACK.threshold("TIME-14-CHILD").value());
        assertEquals(16, PACK.threshold("TIME-14-SECTION-2").value());
        assertEquals(13, PACK.threshold("TIME-14-OFFENCE-13").value());
        assertEquals(16, PACK.threshold("TIME-14-OFFENCE-16").value());
        assertEquals(18, PACK.threshold("TIME-14-OFFENCE-18").value());
    }

    @Test
    @StatutoryRule("TIME-13")
    @DisplayName("A witness of 16 has special measures, one of 17 by vulnerability only")
    void specialMeasures() {
        int limit = PACK.threshold("TIME-13").value();

        assertTrue(Ages.against(limit, new BirthDate.Known(BORN), date("2027-06-14"))
                .isProtected());
        assertFalse(Ages.against(limit, new BirthDate.Known(BORN), date("2027-06-15"))
                .isProtected());
    }

    @Test
    void nobodyHasAnAgeBeforeBirth() {
        assertThrows(IllegalArgumentException.class, () -> Ages.on(BORN.minusDays(1), BORN));
    }

    @Property
    void theAgeIsReachedOnTheBirthdayAndNotADayBefore(
            @ForAll("birthDates") LocalDate born, @ForAll @IntRange(min = 1, max = 30) int age) {
        LocalDate birthday = Ages.birthday(born, age);

        assertEquals(age, Ages.on(birthday, born));
        assertEquals(age - 1, Ages.on(birthday.minusDays(1), born));
    }

    @Provide
    Arbitrary<LocalDate> birthDates() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        9,
                        Arbitraries.longs()
                                .between(
                                        date("1990-01-01").toEpochDay(),
                                        date("2035-12-31").toEpochDay())
                                .map(LocalDate::ofEpochDay)),
                Tuple.of(1, Arbitraries.of(1992, 1996, 2000, 2004, 2008, 2012).map(year -> LocalDate.of(year, 2, 29))));
    }
}
