package cymru.gwarchod.statutoryclock;

import static cymru.gwarchod.statutoryclock.Fixture.CALENDAR;
import static cymru.gwarchod.statutoryclock.Fixture.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.statutoryclock.WorkingDayCalendar.DayKind;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar.ProclaimedDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@StatutoryRule("TIME-R2")
class WorkingDayCalendarTest {

    private static final ProclaimedDay PROCLAIMED =
            new ProclaimedDay(date("2026-04-08"), new Bilingual("Day of thanks", "Diwrnod o ddiolch"));

    @Test
    @DisplayName("2015 to 2035: exactly the weekdays of the reference list are not worked")
    void equalsTheReferenceList() {
        // given
        Set<LocalDate> expected = StrictJson.resource("wales-non-working-days.csv")
                .lines()
                .skip(1)
                .map(LocalDate::parse)
                .collect(Collectors.toCollection(TreeSet::new));

        // when
        Set<LocalDate> notWorked = CALENDAR.firstDay()
                .datesUntil(CALENDAR.lastDay().plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(day -> !CALENDAR.isWorkingDay(day))
                .collect(Collectors.toCollection(TreeSet::new));

        // then
        assertEquals(171, expected.size());
        assertEquals(expected, notWorked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-01 | New Year's Day                          | Dydd Calan
            2026-04-03 | Good Friday                             | Dydd Gwener y Groglith
            2026-04-06 | Easter Monday                           | Dydd Llun y Pasg
            2020-05-08 | Early May bank holiday                  | Gŵyl Banc dechrau mis Mai
            2022-06-02 | Spring bank holiday                     | Gŵyl Banc y Gwanwyn
            2022-06-03 | Platinum Jubilee of Queen Elizabeth II  | Jiwbilî Blatinwm y Frenhines Elizabeth II
            2026-08-31 | Summer bank holiday                     | Gŵyl Banc yr Haf
            2022-09-19 | State Funeral of Queen Elizabeth II     | Angladd Gwladol y Frenhines Elizabeth II
            2023-05-08 | Coronation of King Charles III          | Coroni'r Brenin Charles III
            2022-12-27 | Christmas Day (substitute day)          | Dydd Nadolig (diwrnod amgen)
            2026-12-25 | Christmas Day                           | Dydd Nadolig
            2026-12-28 | Boxing Day (substitute day)             | Gŵyl San Steffan (diwrnod amgen)
            """)
    void namesTheHoliday(LocalDate day, String english, String welsh) {
        assertEquals(new DayKind.BankHoliday(new Bilingual(english, welsh)), CALENDAR.kindOf(day));
        assertFalse(CALENDAR.isWorkingDay(day));
    }

    @ParameterizedTest(name = "{0} is worked: {1}")
    @CsvSource({
        "2027-03-01, St David's Day is no bank holiday",
        "2020-05-04, the early May bank holiday was moved",
        "2026-12-24, Christmas Eve"
    })
    void aDayAtWorkIsWorked(LocalDate day, String why) {
        assertEquals(new DayKind.Worked(), CALENDAR.kindOf(day), why);
    }

    @Test
    void aHolidayAtTheWeekendIsAWeekend() {
        assertEquals(new DayKind.Weekend(), CALENDAR.kindOf(date("2026-12-26")));
        assertEquals(new DayKind.Weekend(), CALENDAR.kindOf(date("2026-12-27")));
    }

    @Test
    void theLastWorkingDayIsTheDayItselfOrBefore() {
        assertEquals(date("2026-12-24"), CALENDAR.lastWorkingDayOnOrBefore(date("2026-12-28")));
        assertEquals(date("2026-12-24"), CALENDAR.lastWorkingDayOnOrBefore(date("2026-12-24")));
    }

    @Test
    @StatutoryRule("TIME-R7")
    void aProclaimedDayMakesANewCalendar() {
        // when
        WorkingDayCalendar grown = CALENDAR.withProclaimedDay(PROCLAIMED);

        // then
        assertTrue(CALENDAR.isWorkingDay(PROCLAIMED.date()));
        assertEquals("wales-2026.1", CALENDAR.version());
        assertEquals(new DayKind.BankHoliday(PROCLAIMED.name()), grown.kindOf(PROCLAIMED.date()));
        assertTrue(grown.version().matches("wales-2026\\.1\\+1\\.[0-9a-f]{8}"), grown.version());
    }

    @Test
    @StatutoryRule("TIME-R7")
    void theVersionNamesTheDaysWhateverTheirOrder() {
        // given
        ProclaimedDay other = new ProclaimedDay(date("2026-04-09"), new Bilingual("Second day", "Ail ddiwrnod"));
        ProclaimedDay renamed = new ProclaimedDay(PROCLAIMED.date(), new Bilingual("Another name", "Enw arall"));

        // when
        WorkingDayCalendar oneWay = CALENDAR.withProclaimedDay(PROCLAIMED).withProclaimedDay(other);
        WorkingDayCalendar otherWay = CALENDAR.withProclaimedDay(other).withProclaimedDay(PROCLAIMED);

        // then
        assertEquals(oneWay.version(), otherWay.version());
        assertEquals(List.of(PROCLAIMED, other), oneWay.added());
        assertEquals(oneWay.added(), otherWay.added());
        assertEquals(List.of(), CALENDAR.added());
        assertNotEquals(
                CALENDAR.withProclaimedDay(PROCLAIMED).version(),
                CALENDAR.withProclaimedDay(renamed).version());
    }

    @Test
    @StatutoryRule("TIME-R7")
    void aRepeatedProclamationChangesNothing() {
        WorkingDayCalendar grown = CALENDAR.withProclaimedDay(PROCLAIMED);

        assertSame(grown, grown.withProclaimedDay(PROCLAIMED));
    }

    @Test
    @StatutoryRule("TIME-R7")
    void theCalendarsItGrewFromStayAtHand() {
        // given
        WorkingDayCalendar grown = CALENDAR.withProclaimedDay(PROCLAIMED);

        // then
        assertEquals(Optional.of(grown), grown.asOf(grown.version()));
        assertEquals(Optional.of(CALENDAR), grown.asOf(CALENDAR.version()));
        assertEquals(Optional.empty(), CALENDAR.asOf(grown.version()));
    }

    @Test
    void aWeekendCannotBeProclaimed() {
        ProclaimedDay saturday = new ProclaimedDay(date("2026-04-11"), PROCLAIMED.name());

        assertThrows(IllegalArgumentException.class, () -> CALENDAR.withProclaimedDay(saturday));
    }

    @Test
    void aHolidayWithoutANameStopsTheStart() {
        // given a file that forgot Boxing Day
        String file = StrictJson.resource("working-days-wales.json").replace("\"BOXING_DAY\"", "\"SOME_DAY\"");

        // then
        IllegalStateException refused = assertThrows(
                IllegalStateException.class, () -> CalendarFile.read(file).bankHolidays());
        assertTrue(refused.getMessage().contains("BOXING_DAY"), refused.getMessage());
    }

    @Test
    void aMisspeltFieldStopsTheStart() {
        String file = StrictJson.resource("working-days-wales.json").replace("\"lastYear\"", "\"lastYaer\"");

        assertThrows(IllegalStateException.class, () -> CalendarFile.read(file));
    }
}
