package cymru.gwarchod.access.runtime;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Produces the two clocks, and keeps the sandbox's offset between them. */
@ApplicationScoped
class Clocks {

    private final boolean scenario;
    private final Clock machine = Clock.systemUTC();
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    Clocks(@ConfigProperty(name = "gwarchod.scenario-clock.enabled", defaultValue = "false") boolean scenario) {
        boolean allowed = ConfigUtils.getProfiles().stream()
                .anyMatch(p -> p.equals("sandbox") || p.equals("test") || p.equals("migrate"));
        if (scenario && !allowed) {
            throw new IllegalStateException("gwarchod.scenario-clock.enabled is for the sandbox profile only");
        }
        this.scenario = scenario;
    }

    boolean isScenario() {
        return scenario;
    }

    /** The hook calls this with the offset that it read in the transaction, so that two instances agree. */
    void offset(Duration value) {
        offset.set(value);
    }

    @Produces
    @ApplicationScoped
    SystemClock systemClock() {
        return machine::instant;
    }

    @Produces
    @ApplicationScoped
    DomainClock domainClock() {
        return this::domainNow;
    }

    Instant domainNow() {
        return machine.instant().plus(offset.get());
    }
}
