package cymru.gwarchod.obligations;

import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.statutoryclock.RulesInForce;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says with which calendar and which policy pack this service counts today: all services must show the same. */
@Readiness
@ApplicationScoped
class CountingHealth implements HealthCheck {

    private final Calendars calendars;
    private final DomainClock domainClock;

    CountingHealth(Calendars calendars, DomainClock domainClock) {
        this.calendars = calendars;
        this.domainClock = domainClock;
    }

    @Override
    public HealthCheckResponse call() {
        return SystemWork.call("SHOW_HEALTH", scope -> {
            RulesInForce rules = calendars.rules();
            return HealthCheckResponse.named("statutory-clock")
                    .up()
                    .withData("calendar", rules.calendar().version())
                    .withData("calendarUntil", rules.calendar().lastDay().toString())
                    .withData(
                            "ruleset",
                            rules.packs()
                                    .inForce(StatutoryClock.localDate(domainClock.now()))
                                    .ref()
                                    .toString())
                    .build();
        });
    }
}
