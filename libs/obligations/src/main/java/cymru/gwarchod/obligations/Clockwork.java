package cymru.gwarchod.obligations;

import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The policy pack and the calendar that this release counts with. */
@ApplicationScoped
class Clockwork {

    @Produces
    StatutoryClock statutoryClock() {
        return new StatutoryClock(PolicyPack.guidance2010Draft(), WorkingDayCalendar.released());
    }
}
