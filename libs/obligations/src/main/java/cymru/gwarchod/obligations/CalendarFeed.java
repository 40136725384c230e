package cymru.gwarchod.obligations;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar.DayKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Hears that a day was proclaimed, and recounts what is open, in one transaction. */
@ApplicationScoped
class CalendarFeed implements EventHandler {

    private final ProclaimedDays proclaimed;
    private final Calendars calendars;
    private final Obligations obligations;
    private final DomainClock domainClock;
    private final ObjectMapper json;

    CalendarFeed(
            ProclaimedDays proclaimed,
            Calendars calendars,
            Obligations obligations,
            DomainClock domainClock,
            ObjectMapper json) {
        this.proclaimed = proclaimed;
        this.calendars = calendars;
        this.obligations = obligations;
        this.domainClock = domainClock;
        this.json = json;
    }

    @Override
    public Set<String> types() {
        return Set.of(CalendarChanged.TYPE);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        CalendarChanged.Data data = json.convertValue(event.data(), CalendarChanged.Data.class);
        proclaimed.lockForChange();
        WorkingDayCalendar after = calendars.inForce();
        for (CalendarChanged.Proclaimed day : data.days()) {
            // Known already: from an earlier event, from a newer release, or because this is the service that
            // proclaimed it.
            if (!(after.kindOf(day.date()) instanceof DayKind.BankHoliday)) {
                after = after.withProclaimedDay(day.day());
                proclaimed.add(day.day(), day.proclaimedAt());
            }
        }
        obligations.recompute(after, scope, domainClock.now());
    }
}
