package cymru.gwarchod.statutoryclock;

import com.fasterxml.jackson.core.JsonProcessingException;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar.ProclaimedDay;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The calendar's data file: its version and horizon, our names for the yearly holidays, and the days proclaimed once.
 * The dates of the yearly holidays, with their substitutes and moved days, come from the holiday library.
 */
record CalendarFile(
        String version,
        int firstYear,
        int lastYear,
        Map<String, Bilingual> names,
        Bilingual substitute,
        List<ProclaimedDay> proclaimed) {

    /** Wales in the library's United Kingdom; England and Wales share one division (AMB-25). */
    private static final String REGION = "wls";

    static CalendarFile read(String json) {
        try {
            return StrictJson.parse(json, CalendarFile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The calendar file cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    /** Every weekday in the horizon on which nobody works, with its name. */
    Map<LocalDate, Bilingual> bankHolidays() {
        Map<LocalDate, Bilingual> days = new HashMap<>();
        for (ProclaimedDay day : proclaimed) {
            days.put(day.date(), day.name());
        }
        HolidayManager library = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        for (int year = firstYear; year <= lastYear; year++) {
            for (Holiday holiday : library.getHolidays(Year.of(year), REGION)) {
                if (!isWeekend(holiday.getDate())) {
                    days.computeIfAbsent(holiday.getDate(), date -> nameOf(holiday));
                }
            }
        }
        return Map.copyOf(days);
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** A day that the library knows and our file does not name has to be looked at by a person before it counts. */
    private Bilingual nameOf(Holiday holiday) {
        Bilingual name = names.get(holiday.getPropertiesKey());
        if (name == null) {
            throw new IllegalStateException(
                    "No name for the holiday " + holiday.getPropertiesKey() + " on " + holiday.getDate());
        }
        if (holiday.getActualDate().equals(holiday.getDate())) {
            return name;
        }
        return new Bilingual(name.en() + " (" + substitute.en() + ")", name.cy() + " (" + substitute.cy() + ")");
    }
}
