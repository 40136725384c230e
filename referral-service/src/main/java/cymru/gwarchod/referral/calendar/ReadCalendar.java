package cymru.gwarchod.referral.calendar;

import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.obligations.Calendars;
import cymru.gwarchod.statutoryclock.Bilingual;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the days of a range on which nobody works, proclaimed ones included (TIME-R2, TIME-R7), and with which version of the calendar. */
@ApplicationScoped
public class ReadCalendar {

    /** The longest range, in days. */
    public static final int LONGEST = 731;

    private static final Bilingual SATURDAY = new Bilingual("Saturday", "Dydd Sadwrn");
    private static final Bilingual SUNDAY = new Bilingual("Sunday", "Dydd Sul");

    private final Calendars calendars;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ReadCalendar(Calendars calendars, AuditTrail audit, DomainClock domainClock) {
        this.calendars = calendars;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** Why nobody works. */
    public enum DayOffKind {
        WEEKEND,
        BANK_HOLIDAY
    }

    /** A day on which nobody works. */
    public record DayOff(LocalDate date, DayOffKind kind, Bilingual name) {}

    /** The days off from {@code from} to {@code to}, both included. */
    public record Range(String version, LocalDate from, LocalDate to, List<DayOff> daysOff) {}

    /**
     * The range, or empty where it is none, is too long, or goes beyond what the calendar knows.
     *
     * @param from absent for today
     * @param to absent for a year on
     */
    @Transactional
    public Optional<Range> handle(Optional<LocalDate> from, Optional<LocalDate> to) {
        WorkingDayCalendar calendar = calendars.inForce();
        LocalDate first = from.orElseGet(() -> StatutoryClock.localDate(domainClock.now()));
        LocalDate last = to.orElseGet(() -> first.plusYears(1));
        if (last.isBefore(first)
                || last.isAfter(first.plusDays(LONGEST))
                || first.isBefore(calendar.firstDay())
                || last.isAfter(calendar.lastDay())) {
            return Optional.empty();
        }
        audit.readReference();
        List<DayOff> daysOff = first.datesUntil(last.plusDays(1))
                .flatMap(day -> dayOff(day, calendar))
                .toList();
        return Optional.of(new Range(calendar.version(), first, last, daysOff));
    }

    private static Stream<DayOff> dayOff(LocalDate date, WorkingDayCalendar calendar) {
        return switch (calendar.kindOf(date)) {
            case WorkingDayCalendar.DayKind.Worked() -> Stream.empty();
            case WorkingDayCalendar.DayKind.Weekend() ->
                Stream.of(new DayOff(
                        date, DayOffKind.WEEKEND, date.getDayOfWeek() == DayOfWeek.SATURDAY ? SATURDAY : SUNDAY));
            case WorkingDayCalendar.DayKind.BankHoliday(Bilingual name) ->
                Stream.of(new DayOff(date, DayOffKind.BANK_HOLIDAY, name));
        };
    }
}
