package cymru.gwarchod.access.runtime;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Produces the two clocks, and keeps the sandbox's offset between them. */
@ApplicationScoped
class Clocks {

    private static final String FIXED = Clocks.class.getName();

    private final boolean scenario;
    private final Clock machine = Clock.systemUTC();
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    private final TransactionSynchronizationRegistry transaction;

    Clocks(
            @ConfigProperty(name = "gwarchod.scenario-clock.enabled", defaultValue = "false") boolean scenario,
            TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
        requireSandbox(scenario, ConfigUtils.getProfiles());
        this.scenario = scenario;
    }

    /** Time is moved in a sandbox and nowhere else; a live service with the switch on must not even start. */
    static void requireSandbox(boolean scenario, List<String> profiles) {
        boolean allowed =
                profiles.stream().anyMatch(p -> p.equals("sandbox") || p.equals("test") || p.equals("migrate"));
        if (scenario && !allowed) {
            throw new IllegalStateException("gwarchod.scenario-clock.enabled is for the sandbox profile only");
        }
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

    /** Fixes the domain time of the transaction that begins, so that code and database agree on it to the end. */
    Instant fixForTransaction() {
        // PostgreSQL keeps microseconds; a finer instant would come back as another one.
        Instant now = machine.instant().plus(offset.get()).truncatedTo(ChronoUnit.MICROS);
        transaction.putResource(FIXED, now);
        return now;
    }

    private Instant domainNow() {
        Object fixed = transaction.getTransactionKey() == null ? null : transaction.getResource(FIXED);
        return fixed instanceof Instant now
                ? now
                : machine.instant().plus(offset.get()).truncatedTo(ChronoUnit.MICROS);
    }
}
