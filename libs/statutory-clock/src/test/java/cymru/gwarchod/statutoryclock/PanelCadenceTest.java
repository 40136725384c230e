package cymru.gwarchod.statutoryclock;

import static cymru.gwarchod.statutoryclock.Fixture.CALENDAR;
import static cymru.gwarchod.statutoryclock.Fixture.PACK;
import static cymru.gwarchod.statutoryclock.Fixture.date;
import static cymru.gwarchod.statutoryclock.Fixture.due;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.statutoryclock.PanelCadence.Sitting;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar.DayKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@StatutoryRule("TIME-09")
class PanelCadenceTest {

    @Test
    @DisplayName("SYS-07: a monthly panel sits once in every calendar month")
    void oncePerCalendarMonth() {
        assertEquals(
                List.of(date("2026-02-28"), date("2026-03-31"), date("2026-04-30"), date("2026-05-31")),
                dates(monthly("2026-01-31").sittings(date("2026-02-01"), 4, CALENDAR)));
    }

    @Test
    void everyFortnight() {
        PanelCadence cadence = new PanelCadence(PACK.period(PeriodId.PANEL_FORTNIGHTLY), date("2026-01-07"));

        assertEquals(
                List.of(date("2026-04-15"), date("2026-04-29"), date("2026-05-13")),
                dates(cadence.sittings(date("2026-04-02"), 3, CALENDAR)));
    }

    @Test
    void noSittingBeforeTheFirst() {
        assertEquals(
                List.of(date("2026-01-31")), dates(monthly("2026-01-31").sittings(date("2025-06-01"), 1, CALENDAR)));
    }

    @Test
    void aSittingOnAHolidayIsShownAndNotMoved() {
        // given
        PanelCadence cadence = monthly("2026-03-06");

        // when
        Sitting sitting = cadence.sittings(date("2026-04-01"), 1, CALENDAR).getFirst();

        // then
        assertEquals(date("2026-04-06"), sitting.date());
        DayKind.BankHoliday holiday = assertInstanceOf(DayKind.BankHoliday.class, sitting.kind());
        assertEquals("Easter Monday", holiday.name().en());
    }

    @Test
    @DisplayName("AMB-8: the panel of 30 April is no meeting for a discussion of 10 April; one on the due day is")
    void countsAsTheMeetingOnlyByTheDueDay() {
        // given
        Due meeting = due(PeriodId.STRATEGY_MEETING, "2026-04-10");

        // then
        assertFalse(sitting("2026-04-30").countsAsMeeting(meeting));
        assertFalse(sitting("2026-04-19").countsAsMeeting(meeting));
        assertTrue(sitting("2026-04-18").countsAsMeeting(meeting));
    }

    @Test
    void beyondTheCalendarIsRefused() {
        PanelCadence cadence = monthly("2026-01-31");

        assertThrows(BeyondCalendarHorizon.class, () -> cadence.sittings(date("2035-12-01"), 2, CALENDAR));
        assertThrows(BeyondCalendarHorizon.class, () -> cadence.sittings(LocalDate.MAX, 1, CALENDAR));
    }

    @Test
    void aPanelDoesNotSitByTheHour() {
        StatutoryPeriod hours = PACK.period(PeriodId.POLICE_PROTECTION);

        assertThrows(IllegalArgumentException.class, () -> new PanelCadence(hours, date("2026-01-31")));
    }

    private static PanelCadence monthly(String anchor) {
        return new PanelCadence(PACK.period(PeriodId.PANEL_MONTHLY), date(anchor));
    }

    private static Sitting sitting(String date) {
        return new Sitting(date(date), CALENDAR.kindOf(date(date)));
    }

    private static List<LocalDate> dates(List<Sitting> sittings) {
        return sittings.stream().map(Sitting::date).toList();
    }
}
