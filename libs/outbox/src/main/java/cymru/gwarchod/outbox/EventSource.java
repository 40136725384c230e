package cymru.gwarchod.outbox;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Where events come from: another service's feed today, a log tomorrow. */
public interface EventSource {

    /** The name of the service that publishes. */
    String name();

    /**
     * Events after a cursor, in order; waits for a first one at most that long.
     *
     * @param cursor as the last page gave it; {@code 0.0} at the beginning
     * @throws IOException where the source does not answer
     */
    Page after(String cursor, Duration wait) throws IOException, InterruptedException;

    /** A page of events and where to go on. */
    record Page(List<Event> events, String cursor) {}
}
