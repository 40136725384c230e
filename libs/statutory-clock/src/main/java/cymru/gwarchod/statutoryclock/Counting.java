package cymru.gwarchod.statutoryclock;

import cymru.gwarchod.statutoryclock.Explanation.Mark;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar.DayKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A counting rule: walks from day zero, the local date of the trigger, to the due day. The walk is both the calculation and its explanation, so the two
 * cannot disagree.
 */
sealed interface Counting permits WorkingDayCount, CalendarDayCount, MonthCount, HourCount {

    /** The days looked at, in order: day zero first, the due day last. */
    List<Step> walk(Instant trigger, int amount, WorkingDayCalendar calendar);

    static Counting by(StatutoryPeriod.Unit unit) {
        return switch (unit) {
            case HOURS -> new HourCount();
            case DAYS -> new CalendarDayCount(1);
            case WORKING_DAYS -> new WorkingDayCount();
            case WEEKS -> new CalendarDayCount(CalendarDayCount.WEEK);
            case MONTHS -> new MonthCount();
        };
    }

    /**
     * One day of the walk.
     *
     * @param ordinal how many units are counted up to and including this day
     */
    record Step(LocalDate date, Mark mark, int ordinal, DayKind kind) {

        static Step zero(LocalDate date, WorkingDayCalendar calendar) {
            return new Step(date, Mark.DAY_ZERO, 0, calendar.kindOf(date));
        }

        static Step counted(LocalDate date, int ordinal, WorkingDayCalendar calendar) {
            return new Step(date, Mark.COUNTED, ordinal, calendar.kindOf(date));
        }
    }
}
