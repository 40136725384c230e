package cymru.gwarchod.referral.calendar;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.obligations.CountingChanges;
import cymru.gwarchod.referral.vocabulary.PlatformsOwn;
import cymru.gwarchod.statutoryclock.BeyondCalendarHorizon;
import cymru.gwarchod.statutoryclock.Bilingual;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar.DayKind;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar.ProclaimedDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Adds a day on which nobody works to the calendar of every service (TIME-R7). The open deadlines over it are recounted by
 * the services that own them, each once, when they hear of it.
 */
@StatutoryRule("TIME-R7")
@ApplicationScoped
public class ProclaimDay {

    private final CountingChanges changes;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ProclaimDay(CountingChanges changes, AuditTrail audit, DomainClock domainClock) {
        this.changes = changes;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** A day and its name in both languages. */
    public record Command(LocalDate date, Bilingual name) {}

    /** A day of the calendar's with the version of the calendar that has it. */
    public record Proclaimed(ProclaimedDay day, String version) {}

    /** Proclaims the day, or says why not. */
    @Transactional
    public Outcome<Proclaimed, CalendarRefusal> handle(Command command, AgencyScope scope) {
        Optional<AgencyScope.Allowed> access = PlatformsOwn.reachedBy(scope);
        if (access.isEmpty()) {
            return new Outcome.Refused<>(CalendarRefusal.NOT_KEPT_BY_CALLER);
        }
        Instant now = domainClock.now();
        Optional<CalendarRefusal> refusal = refusal(
                command.date(), StatutoryClock.localDate(now), changes.lock().calendar());
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        ProclaimedDay day = new ProclaimedDay(command.date(), command.name());
        WorkingDayCalendar grown = changes.proclaim(day, now);
        audit.allowed(id(day), Optional.empty(), access.get());
        return new Outcome.Done<>(new Proclaimed(day, grown.version()), access.get());
    }

    /** The id of a proclaimed day follows from its date: the calendar has each day once. */
    public static UUID id(ProclaimedDay day) {
        return UUID.nameUUIDFromBytes(("cymru.gwarchod/calendar/wales/" + day.date()).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<CalendarRefusal> refusal(LocalDate date, LocalDate today, WorkingDayCalendar calendar) {
        if (date.isBefore(today)) {
            return Optional.of(CalendarRefusal.DAY_PASSED);
        }
        try {
            return switch (calendar.kindOf(date)) {
                case DayKind.Worked() -> Optional.empty();
                case DayKind.Weekend() -> Optional.of(CalendarRefusal.WEEKEND);
                case DayKind.BankHoliday(Bilingual known) -> Optional.of(CalendarRefusal.BANK_HOLIDAY);
            };
        } catch (BeyondCalendarHorizon beyond) {
            return Optional.of(CalendarRefusal.BEYOND_HORIZON);
        }
    }
}
