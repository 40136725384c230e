package cymru.gwarchod.statutoryclock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * N days or N weeks: every day counts, weekend and holiday included, and the due day is never moved. A week is seven
 * days, so 12 weeks are 84 days.
 *
 * @param stride days in a unit
 */
@StatutoryRule({"TIME-R4", "TIME-08"})
record CalendarDayCount(int stride) implements Counting {

    static final int WEEK = 7;

    @Override
    public List<Step> walk(Instant trigger, int amount, WorkingDayCalendar calendar) {
        LocalDate dayZero = StatutoryClock.localDate(trigger);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.zero(dayZero, calendar));
        for (int unit = 1; unit <= amount; unit++) {
            steps.add(Step.counted(dayZero.plusDays((long) unit * stride), unit, calendar));
        }
        return steps;
    }
}
