package cymru.gwarchod.statutoryclock;

import cymru.gwarchod.statutoryclock.WorkingDayCalendar.DayKind;
import java.time.LocalDate;
import java.util.List;

/**
 * Why something is due when it is due: the rule in words, and the days that were looked at. A rule in days lists every
 * day from day zero to the due day; one in weeks or months lists the day that completes each; one in hours lists every
 * local day that the hours touch.
 */
public record Explanation(StatutoryPeriod period, Due due, Bilingual summary, List<Day> days) {

    public Explanation {
        days = List.copyOf(days);
    }

    /**
     * One day looked at.
     *
     * @param ordinal how many units are counted by the end of this day
     * @param kind what the calendar says of the day, also where the rule counts it regardless
     * @param due whether this is the due day
     */
    public record Day(LocalDate date, Mark mark, int ordinal, DayKind kind, boolean due, Bilingual text) {}

    /** What the counting did with a day. */
    public enum Mark {
        /** The day of the trigger: not counted. */
        DAY_ZERO,
        COUNTED,
        /** Passed over, in a rule that counts working days. */
        WEEKEND,
        /** Passed over, in a rule that counts working days. */
        BANK_HOLIDAY
    }
}
