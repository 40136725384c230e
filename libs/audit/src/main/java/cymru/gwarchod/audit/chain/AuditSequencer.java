package cymru.gwarchod.audit.chain;

import cymru.gwarchod.access.runtime.SystemClock;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;

/**
 * Chains what has been committed, every second, and anchors the chain outside the database every minute and at shutdown.
 * Any number of instances may run: a lock in the database lets one chain at a time, and each anchors in its own file.
 */
@ApplicationScoped
public class AuditSequencer {

    private static final Logger LOG = Logger.getLogger(AuditSequencer.class);

    private final SystemConnection database;
    private final ChainOutside outside;
    private final SystemClock systemClock;

    AuditSequencer(SystemConnection database, ChainOutside outside, SystemClock systemClock) {
        this.database = database;
        this.outside = outside;
        this.systemClock = systemClock;
    }

    /** Refuses the start where the key is open to everybody or heads cannot be written. */
    void check(@Observes StartupEvent start) throws IOException {
        if (!isOneShot()) {
            outside.seal();
            outside.heads().open();
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        chain();
    }

    @Scheduled(every = "60s", delayed = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void anchorEveryMinute() {
        anchor();
    }

    void anchorAtTheEnd(@Observes ShutdownEvent stop) {
        if (isOneShot()) {
            return;
        }
        try {
            anchor();
        } catch (RuntimeException e) {
            LOG.error("the chain of the audit has no head for the shutdown; the next start makes one");
            LOG.debug("cause", e);
        }
    }

    /** Links every committed row that has none; answers how many. */
    public int chain() {
        return writer().chainAll();
    }

    /** Writes a head in the database and outside it; answers whether the chain was far enough. */
    public boolean anchor() {
        return writer().head(systemClock.now())
                .map(head -> {
                    try {
                        outside.heads().append(head);
                    } catch (IOException e) {
                        throw new UncheckedIOException("the head of the audit cannot be written outside", e);
                    }
                    return true;
                })
                .orElseGet(() -> {
                    LOG.warn("the chain of the audit is behind: no head is written");
                    return false;
                });
    }

    private ChainWriter writer() {
        return new ChainWriter(database, outside.seal());
    }

    private static boolean isOneShot() {
        return ConfigUtils.isProfileActive("migrate") || ConfigUtils.isProfileActive("verify-audit");
    }
}
