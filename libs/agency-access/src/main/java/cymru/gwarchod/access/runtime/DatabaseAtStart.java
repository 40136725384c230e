package cymru.gwarchod.access.runtime;

import cymru.gwarchod.problem.PassingFailures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Waits for the database before anything else at the start looks into it. A request that finds no connection within half a
 * second is told to come back; a program has nowhere to be sent, and a database that is still starting, or a machine with
 * five programs starting at once, is no reason to die.
 */
@ApplicationScoped
class DatabaseAtStart {

    private static final Logger LOG = Logger.getLogger(DatabaseAtStart.class);

    /** The timers among them: the scheduler starts them at {@code PLATFORM_BEFORE}, and most look into the database. */
    private static final int BEFORE_ALL_OTHERS = Interceptor.Priority.PLATFORM_BEFORE - 1;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    void await(@Observes @Priority(BEFORE_ALL_OTHERS) StartupEvent start) throws InterruptedException {
        if (ConfigUtils.isProfileActive("migrate")) {
            return;
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(() -> LOG.debug("the database answers"));
                return;
            } catch (RuntimeException failure) {
                if (!PassingFailures.isPassing(failure) || System.nanoTime() > deadline) {
                    throw failure;
                }
                Thread.sleep(BETWEEN_TRIES);
            }
        }
    }
}
