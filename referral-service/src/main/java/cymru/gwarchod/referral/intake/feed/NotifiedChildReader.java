package cymru.gwarchod.referral.intake.feed;

import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.referral.intake.IdentifyNotifiedChild;
import cymru.gwarchod.referral.intake.domain.IntakeItems;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Fetches the details of notified children, outside any transaction, and lets each take effect in one. What cannot be
 * fetched now stays where it is, in the intake of the host authority, and is asked for again; nothing is ever given up.
 */
@ApplicationScoped
class NotifiedChildReader {

    private static final Logger LOG = Logger.getLogger(NotifiedChildReader.class);
    private static final int AT_ONCE = 20;
    private static final Duration BEFORE_AGAIN = Duration.ofSeconds(5);

    private final IntakeItems items;
    private final IdentifyNotifiedChild identifyNotifiedChild;
    private final NotifiedChildren notifiedChildren;
    private final SystemClock systemClock;

    NotifiedChildReader(
            IntakeItems items,
            IdentifyNotifiedChild identifyNotifiedChild,
            NotifiedChildren notifiedChildren,
            SystemClock systemClock) {
        this.items = items;
        this.identifyNotifiedChild = identifyNotifiedChild;
        this.notifiedChildren = notifiedChildren;
        this.systemClock = systemClock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        if (notifiedChildren.areThere()) {
            read();
        }
    }

    /** Fetches what is awaited and not just tried; answers how many children are known by it. */
    int read() {
        int read = 0;
        for (IntakeItems.Awaited awaited : SystemWork.call(
                "READ_AWAITED_INTAKE_ITEMS",
                scope -> items.awaited(systemClock.now().minus(BEFORE_AGAIN), AT_ONCE, scope))) {
            Optional<ReportedChild> child = fetch(awaited);
            if (child.isPresent()) {
                SystemWork.run(
                        "IDENTIFY_NOTIFIED_CHILD",
                        scope -> identifyNotifiedChild.handle(awaited.id(), child.get(), scope));
                read++;
            } else {
                SystemWork.run("COUNT_FETCH_IN_VAIN", scope -> items.tried(awaited.id(), systemClock.now(), scope));
            }
        }
        return read;
    }

    private Optional<ReportedChild> fetch(IntakeItems.Awaited awaited) {
        try {
            Optional<ReportedChild> child = notifiedChildren.of(awaited.notification());
            if (child.isEmpty()) {
                LOG.errorf(
                        "placement-service has no notification %s",
                        awaited.notification().value());
            }
            return child;
        } catch (IOException failed) {
            LOG.debugf(
                    failed,
                    "the details of notification %s wait",
                    awaited.notification().value());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
