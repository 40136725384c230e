package cymru.gwarchod.launcher.journey;

import java.time.LocalDate;
import java.util.List;

/**
 * An Easter as the deadlines journey needs it: a known run of days of which four in a row are not worked, so that every date
 * of the journey can be said beforehand without asking the suite.
 *
 * @param sunday Easter Sunday
 */
record Easter(LocalDate sunday) {
    /** Easter Sundays, as the almanacs give them; in none of these years do the fortnight's days meet another holiday. */
    private static final List<LocalDate> SUNDAYS = List.of(
            LocalDate.of(2027, 3, 28),
            LocalDate.of(2028, 4, 16),
            LocalDate.of(2029, 4, 1),
            LocalDate.of(2030, 4, 21),
            LocalDate.of(2031, 4, 13),
            LocalDate.of(2032, 3, 28),
            LocalDate.of(2033, 4, 17),
            LocalDate.of(2034, 4, 9));

    /** The first whose Holy Week has not begun on this day. */
    static Easter after(LocalDate today) {
        return SUNDAYS.stream()
                .map(Easter::new)
                .filter(easter -> easter.receipt().isAfter(today))
                .findFirst()
                .orElseThrow(() -> new StepFailed("The journey knows no Easter after " + today + "; use --fresh."));
    }

    /** The Tuesday before: what is received then is due in seven working days. */
    LocalDate receipt() {
        return sunday.minusDays(5);
    }

    /** Wednesday, Thursday, then Tuesday to Friday, then Monday: the seventh working day after the receipt. */
    LocalDate seventhWorkingDay() {
        return sunday.plusDays(8);
    }

    /** The Thursday after, which the journey has proclaimed a holiday. */
    LocalDate proclaimed() {
        return sunday.plusDays(4);
    }

    /** The seventh working day once the Thursday is none. */
    LocalDate seventhWithoutTheProclaimed() {
        return sunday.plusDays(9);
    }
}
