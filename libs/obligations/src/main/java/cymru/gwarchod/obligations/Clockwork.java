package cymru.gwarchod.obligations;

import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/**
 * The policy pack and the calendar that this release was built with, without the days proclaimed since: for whoever needs
 * no more. A due date that is kept or shown asks {@link Calendars}.
 */
@ApplicationScoped
class Clockwork {

    @Produces
    StatutoryClock statutoryClock() {
        return new StatutoryClock(PolicyPack.guidance2010Draft(), WorkingDayCalendar.released());
    }
}
