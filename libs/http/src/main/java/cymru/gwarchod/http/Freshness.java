package cymru.gwarchod.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How fresh a projection of events is (architecture, section 4). A source that has gone quiet is named, never silently
 * absent.
 *
 * @param asOf by source, system time: what the source had told by then is in the answer
 * @param delayed sources that were last heard of more than 60 seconds ago, or never
 */
public record Freshness(Map<String, Instant> asOf, List<String> delayed) {

    /** Copies both. */
    public Freshness {
        asOf = Map.copyOf(asOf);
        delayed = List.copyOf(delayed);
    }
}
