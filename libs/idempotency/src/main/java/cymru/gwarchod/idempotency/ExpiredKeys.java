package cymru.gwarchod.idempotency;

import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.access.runtime.SystemWork;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Forgets keys that are honoured no more, so that the table holds a week of commands and not a history of who did what.
 * Any instance may do it; a lock lets one at a time.
 */
@ApplicationScoped
public class ExpiredKeys {

    private static final int AT_ONCE = 1_000;

    private final IdempotencyRecords records;
    private final SystemClock systemClock;

    ExpiredKeys(IdempotencyRecords records, SystemClock systemClock) {
        this.records = records;
        this.systemClock = systemClock;
    }

    @Scheduled(
            every = "${gwarchod.idempotency.forget-every:10m}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        forget();
    }

    /** Forgets what has expired; answers how many keys that were. */
    public int forget() {
        int forgotten = 0;
        int batch;
        do {
            batch = SystemWork.call(
                    "FORGET_EXPIRED_IDEMPOTENCY_KEYS", scope -> records.forget(systemClock.now(), AT_ONCE));
            forgotten += batch;
        } while (batch == AT_ONCE);
        return forgotten;
    }
}
