package cymru.gwarchod.statutoryclock;

import cymru.gwarchod.statutoryclock.Explanation.Mark;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar.DayKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** N working days: day zero is not counted, even if it is worked; then each working day counts one. */
@StatutoryRule("TIME-R3")
record WorkingDayCount() implements Counting {

    @Override
    public List<Step> walk(Instant trigger, int amount, WorkingDayCalendar calendar) {
        LocalDate dayZero = StatutoryClock.localDate(trigger);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.zero(dayZero, calendar));
        LocalDate day = dayZero;
        int counted = 0;
        while (counted < amount) {
            day = day.plusDays(1);
            DayKind kind = calendar.kindOf(day);
            Mark mark =
                    switch (kind) {
                        case DayKind.Worked() -> Mark.COUNTED;
                        case DayKind.Weekend() -> Mark.WEEKEND;
                        case DayKind.BankHoliday(Bilingual name) -> Mark.BANK_HOLIDAY;
                    };
            counted += mark == Mark.COUNTED ? 1 : 0;
            steps.add(new Step(day, mark, counted, kind));
        }
        return steps;
    }
}
