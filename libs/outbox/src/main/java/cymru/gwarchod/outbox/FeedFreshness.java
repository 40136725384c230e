package cymru.gwarchod.outbox;

import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.http.Freshness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjuster;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How fresh what this service has heard of others is: the system time of the last successful look at each feed, empty or
 * not. Ask before reading the projection, never after: what is heard in between must not be claimed.
 */
@ApplicationScoped
public class FeedFreshness {

    /** A source last heard of longer ago is delayed. */
    public static final Duration DELAYED_AFTER = Duration.ofSeconds(60);

    /** Down to ten seconds: a finer answer would tell how much happens in records that the caller does not see. */
    private static final TemporalAdjuster ROUNDED = moment -> moment.with(
                    ChronoField.INSTANT_SECONDS, Math.floorDiv(moment.getLong(ChronoField.INSTANT_SECONDS), 10) * 10)
            .with(ChronoField.NANO_OF_SECOND, 0);

    private final Inbox inbox;
    private final SystemClock systemClock;
    private final FeedReaders readers;

    FeedFreshness(Inbox inbox, SystemClock systemClock, FeedReaders readers) {
        this.inbox = inbox;
        this.systemClock = systemClock;
        this.readers = readers;
    }

    /** Where each source stands that is read here, or ever was. */
    @Transactional
    public Freshness standing() {
        Map<String, Instant> asOf = new TreeMap<>(inbox.polled());
        asOf.replaceAll((_, at) -> at.with(ROUNDED));
        Set<String> sources = new TreeSet<>(readers.sources());
        sources.addAll(asOf.keySet());
        Instant oldest = systemClock.now().minus(DELAYED_AFTER);
        List<String> delayed = sources.stream()
                .filter(source -> asOf.getOrDefault(source, Instant.MIN).isBefore(oldest))
                .toList();
        return new Freshness(asOf, delayed);
    }
}
