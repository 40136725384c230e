package cymru.gwarchod.statutoryclock;

import cymru.gwarchod.statutoryclock.StatutoryPeriod.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Computes when something is due, and explains it: one policy pack over one calendar. Immutable, and without a "now".
 *
 * <p>Every counting method refuses a trigger or a due day outside the calendar, or a trigger before the pack is
 * effective, with {@link BeyondCalendarHorizon} (TIME-R9).
 */
@StatutoryRule({"TIME-R1", "TIME-R7", "TIME-R9"})
public record StatutoryClock(PolicyPack pack, WorkingDayCalendar calendar) {

    /** The zone of every statutory date; instants are stored in UTC (TIME-R1). */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** The statutory date of an instant. */
    public static LocalDate localDate(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The local midnight that begins a day: the trigger of a rule that starts on a date and not at an instant. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The local midnight that ends a day: the first instant no longer in it. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /**
     * When the period ends that this trigger starts.
     *
     * @throws IllegalArgumentException for an id the pack does not have
     */
    public Due due(PeriodId id, Instant trigger) {
        return count(pack.period(id), trigger).due();
    }

    /**
     * When the period ends that begins with this day: a placement's start, a programme's, a meeting's.
     *
     * @throws IllegalArgumentException for an hour rule, which needs the instant, or an id the pack does not have
     */
    public Due due(PeriodId id, LocalDate triggerDate) {
        return count(pack.period(id), triggerOn(id, triggerDate)).due();
    }

    /** What {@link #due(PeriodId, Instant)} would answer, day by day: for a real trigger or a hypothetical one. */
    public Explanation explain(PeriodId id, Instant trigger) {
        return ExplanationText.explain(count(pack.period(id), trigger));
    }

    /** What {@link #due(PeriodId, LocalDate)} would answer, day by day. */
    public Explanation explain(PeriodId id, LocalDate triggerDate) {
        return ExplanationText.explain(count(pack.period(id), triggerOn(id, triggerDate)));
    }

    /**
     * Explains a recorded due date with the calendar that computed it, even if days were added since; empty if that
     * calendar is none this one grew from.
     *
     * @throws IllegalArgumentException if it was computed with another pack
     */
    public Optional<Explanation> explain(Due recorded) {
        requirePack(recorded);
        return calendar.asOf(recorded.calendarVersion())
                .map(pinned -> new StatutoryClock(pack, pinned).explain(recorded.rule(), recorded.trigger()));
    }

    /**
     * Where this calendar moves a due date that an earlier one computed, or the last working day before it (TIME-R7): the
     * new one, or empty if both stay. For open obligations only; the caller keeps the old one beside it.
     *
     * @throws IllegalArgumentException if it was computed with another pack
     */
    public Optional<Due> moved(Due open) {
        requirePack(open);
        return Optional.of(due(open.rule(), open.trigger()))
                .filter(now -> !now.limit().equals(open.limit())
                        || !now.lastWorkingDayOnOrBefore().equals(open.lastWorkingDayOnOrBefore()));
    }

    private Counted count(StatutoryPeriod period, Instant trigger) {
        LocalDate firstDay =
                calendar.firstDay().isBefore(pack.effectiveFrom()) ? pack.effectiveFrom() : calendar.firstDay();
        if (trigger.isBefore(startOf(firstDay)) || !trigger.isBefore(endOf(calendar.lastDay()))) {
            throw new BeyondCalendarHorizon(trigger, firstDay, calendar.lastDay());
        }
        List<Counting.Step> steps = Counting.by(period.unit()).walk(trigger, period.amount(), calendar);
        LocalDate dueOn = steps.getLast().date();
        boolean hours = period.unit() == Unit.HOURS;
        Due due = new Due(
                period.id(),
                pack.ref(),
                calendar.version(),
                trigger,
                localDate(trigger),
                dueOn,
                hours ? null : endOf(dueOn),
                hours ? HourCount.dueAt(trigger, period.amount()) : null,
                calendar.lastWorkingDayOnOrBefore(dueOn));
        return new Counted(period, due, steps);
    }

    private Instant triggerOn(PeriodId id, LocalDate date) {
        if (pack.period(id).unit() == Unit.HOURS) {
            throw new IllegalArgumentException(id + " counts hours and needs the instant of its trigger");
        }
        if (date.isBefore(calendar.firstDay()) || date.isAfter(calendar.lastDay())) {
            throw new BeyondCalendarHorizon(date, calendar.firstDay(), calendar.lastDay());
        }
        return startOf(date);
    }

    private void requirePack(Due recorded) {
        if (!recorded.pack().equals(pack.ref())) {
            throw new IllegalArgumentException(
                    recorded.rule() + " was computed with " + recorded.pack() + ", not " + pack.ref());
        }
    }

    /** A period, its due date and the days looked at. */
    record Counted(StatutoryPeriod period, Due due, List<Counting.Step> steps) {}
}
