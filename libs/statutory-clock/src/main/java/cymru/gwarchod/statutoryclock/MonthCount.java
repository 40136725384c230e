package cymru.gwarchod.statutoryclock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * N months: the corresponding date, or the last day of a shorter month; never moved. Each month is counted from day
 * zero, so that a short month on the way does not shorten the rest.
 */
@StatutoryRule("TIME-R5")
record MonthCount() implements Counting {

    @Override
    public List<Step> walk(Instant trigger, int amount, WorkingDayCalendar calendar) {
        LocalDate dayZero = StatutoryClock.localDate(trigger);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.zero(dayZero, calendar));
        for (int month = 1; month <= amount; month++) {
            steps.add(Step.counted(dayZero.plusMonths(month), month, calendar));
        }
        return steps;
    }
}
