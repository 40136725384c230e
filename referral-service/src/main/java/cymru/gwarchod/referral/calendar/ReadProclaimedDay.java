package cymru.gwarchod.referral.calendar;

import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.obligations.Calendars;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reads a day that was proclaimed, to answer a repeated call. */
@ApplicationScoped
public class ReadProclaimedDay {

    private final Calendars calendars;
    private final AuditTrail audit;

    ReadProclaimedDay(Calendars calendars, AuditTrail audit) {
        this.calendars = calendars;
        this.audit = audit;
    }

    /** The day and the version of the calendar in force, or empty. */
    @Transactional
    public Optional<ProclaimDay.Proclaimed> handle(UUID id) {
        WorkingDayCalendar calendar = calendars.inForce();
        audit.readReference();
        return calendar.added().stream()
                .filter(day -> ProclaimDay.id(day).equals(id))
                .findFirst()
                .map(day -> new ProclaimDay.Proclaimed(day, calendar.version()));
    }
}
