package cymru.gwarchod.statutoryclock;

import cymru.gwarchod.statutoryclock.Explanation.Mark;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * N hours: elapsed time on the instant line, so that a change of the clocks makes the wall time an hour later or
 * earlier, never the period longer or shorter.
 */
@StatutoryRule("TIME-R6")
record HourCount() implements Counting {

    static Instant dueAt(Instant trigger, int hours) {
        return trigger.plus(Duration.ofHours(hours));
    }

    /** Each local day the hours touch, with the whole hours run by its end. */
    @Override
    public List<Step> walk(Instant trigger, int amount, WorkingDayCalendar calendar) {
        LocalDate dayZero = StatutoryClock.localDate(trigger);
        LocalDate last = StatutoryClock.localDate(dueAt(trigger, amount));
        List<Step> steps = new ArrayList<>();
        for (LocalDate day = dayZero; !day.isAfter(last); day = day.plusDays(1)) {
            long run = Duration.between(trigger, StatutoryClock.endOf(day)).toHours();
            Mark mark = day.equals(dayZero) ? Mark.DAY_ZERO : Mark.COUNTED;
            steps.add(new Step(day, mark, (int) Math.min(run, amount), calendar.kindOf(day)));
        }
        return steps;
    }
}
