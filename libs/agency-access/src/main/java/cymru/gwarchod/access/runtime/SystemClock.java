package cymru.gwarchod.access.runtime;

import java.time.Instant;

/** The machine's time: tokens, audit, idempotency, feed freshness, locks. It is never moved. */
public interface SystemClock {
    /** The present instant, UTC. */
    Instant now();
}
