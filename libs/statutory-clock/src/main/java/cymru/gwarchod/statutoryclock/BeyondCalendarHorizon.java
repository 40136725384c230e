package cymru.gwarchod.statutoryclock;

import java.time.LocalDate;

/**
 * A date cannot be counted, because the calendar (or the pack) does not reach it: TIME-R9. Never a silent count of
 * Mondays to Fridays. Where the date came from a caller it is that caller's error: 422 {@value #CODE}.
 */
public final class BeyondCalendarHorizon extends RuntimeException {

    /** The problem code. */
    public static final String CODE = "beyond-calendar-horizon";

    private static final long serialVersionUID = 1L;

    private final LocalDate firstDay;
    private final LocalDate lastDay;

    BeyondCalendarHorizon(Object asked, LocalDate firstDay, LocalDate lastDay) {
        super(asked + " is not between " + firstDay + " and " + lastDay);
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** The first day that can be counted. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** The last day that can be counted. */
    public LocalDate lastDay() {
        return lastDay;
    }
}
