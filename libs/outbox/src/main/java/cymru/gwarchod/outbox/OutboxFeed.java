package cymru.gwarchod.outbox;

import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.access.runtime.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Looks into the outbox until there is something, or the reader has waited long enough. */
@ApplicationScoped
class OutboxFeed {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final OutboxReader reader;
    private final FeedSignal signal;
    private final SystemClock systemClock;

    OutboxFeed(OutboxReader reader, FeedSignal signal, SystemClock systemClock) {
        this.reader = reader;
        this.signal = signal;
        this.systemClock = systemClock;
    }

    /**
     * A page after a cursor; empty where there was nothing within the wait.
     *
     * @param shown told of a page with events, in the transaction that read it
     */
    OutboxReader.Batch after(FeedCursor cursor, int limit, Duration wait, Consumer<OutboxReader.Batch> shown)
            throws InterruptedException {
        Instant until = systemClock.now().plus(wait);
        while (true) {
            OutboxReader.Batch batch = SystemWork.call("SERVE_INTERNAL_FEED", scope -> {
                OutboxReader.Batch found = reader.after(cursor, limit);
                if (!found.events().isEmpty()) {
                    shown.accept(found);
                }
                return found;
            });
            if (!batch.events().isEmpty() || !systemClock.now().isBefore(until)) {
                return batch;
            }
            signal.await(BETWEEN_LOOKS);
        }
    }
}
