package cymru.gwarchod.statutoryclock;

import cymru.gwarchod.statutoryclock.StatutoryPeriod.Unit;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar.DayKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How often an authority's panel sits: every interval from its first sitting (SYS-07). Each sitting is counted from the
 * first, so that a panel of the 31st sits at the end of short months and on the 31st again. A sitting on a day off is
 * shown as such and never moved: the authority decides.
 *
 * @param interval {@link PeriodId#PANEL_MONTHLY} or {@link PeriodId#PANEL_FORTNIGHTLY} of a pack
 * @param anchor the first sitting
 */
@StatutoryRule("TIME-09")
public record PanelCadence(StatutoryPeriod interval, LocalDate anchor) {

    public PanelCadence {
        if (interval.unit() != Unit.WEEKS && interval.unit() != Unit.MONTHS) {
            throw new IllegalArgumentException("A panel sits every so many weeks or months, not "
                    + interval.length().en());
        }
    }

    /** The next sittings on or after a day; as many as asked for, or {@link BeyondCalendarHorizon}. */
    public List<Sitting> sittings(LocalDate onOrAfter, int count, WorkingDayCalendar calendar) {
        if (onOrAfter.isAfter(calendar.lastDay())) {
            throw new BeyondCalendarHorizon(onOrAfter, calendar.firstDay(), calendar.lastDay());
        }
        return Stream.concat(Stream.of(anchor), IntStream.iterate(1, n -> n + 1).mapToObj(this::sitting))
                .dropWhile(date -> date.isBefore(onOrAfter))
                .limit(count)
                .map(date -> new Sitting(date, calendar.kindOf(date)))
                .toList();
    }

    private LocalDate sitting(int number) {
        long units = (long) number * interval.amount();
        return interval.unit() == Unit.MONTHS ? anchor.plusMonths(units) : anchor.plusWeeks(units);
    }

    /** A day on which the panel sits, and what kind of day the calendar says it is. */
    public record Sitting(LocalDate date, DayKind kind) {

        /** Whether it can be the strategy meeting: only if held by the day the meeting is due (AMB-8). */
        public boolean countsAsMeeting(Due meeting) {
            return !date.isAfter(meeting.dueOn());
        }
    }
}
