package cymru.gwarchod.outbox;

import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.access.runtime.SystemWork;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Tells operators which feeds are silent: a gauge of the seconds since each was last heard, and a line in the log when
 * relations that were heard from it stop being honoured, and when they are again (ADR 0031).
 */
@ApplicationScoped
public class FeedWatch {

    /** Seconds since a feed last answered, by {@code source}; since this service looks, where it never did. */
    public static final String SILENCE = "gwarchod.feed.silence";

    /** What a silent feed means for the relations that were heard from it. */
    public enum Standing {
        /** Nothing was ever heard, so there is nothing that might have ended. */
        NEVER_HEARD(true),
        /** It answers. */
        HEARD(true),
        /** Only those who answer for the child are honoured. */
        LATE(false),
        /** Nobody is. */
        LOST(false);

        private final boolean honoured;

        Standing(boolean honoured) {
            this.honoured = honoured;
        }

        /** Whether every relation that was heard from the feed is honoured. */
        public boolean isHonoured() {
            return honoured;
        }
    }

    private static final Logger LOG = Logger.getLogger(FeedWatch.class);
    private static final Duration LOST_AFTER = Duration.ofHours(12);

    private final Inbox inbox;
    private final SystemClock systemClock;
    private final FeedReaders readers;
    private final MultiGauge silence;
    private final Instant since;
    private final Map<String, Instant> heard = new ConcurrentHashMap<>();
    private final Map<String, Standing> told = new ConcurrentHashMap<>();

    FeedWatch(Inbox inbox, SystemClock systemClock, FeedReaders readers, MeterRegistry meters) {
        this.inbox = inbox;
        this.systemClock = systemClock;
        this.readers = readers;
        this.since = systemClock.now();
        this.silence = MultiGauge.builder(SILENCE)
                .description("Since a feed last answered; relations heard from it are not honoured after a minute")
                .baseUnit("seconds")
                .register(meters);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        look();
    }

    /** Looks at every feed, and says of each once what has changed; answers where they stand. */
    public synchronized Map<String, Standing> look() {
        Map<String, Instant> polled = SystemWork.call("WATCH_FEEDS", scope -> inbox.polled());
        heard.keySet().retainAll(polled.keySet());
        heard.putAll(polled);
        Map<String, Standing> now = new TreeMap<>();
        readers.sources().forEach(source -> now.put(source, standing(source)));
        polled.keySet().forEach(source -> now.put(source, standing(source)));
        now.forEach(this::tell);
        told.keySet().retainAll(now.keySet());
        silence.register(now.keySet().stream()
                .<MultiGauge.Row<?>>map(source -> MultiGauge.Row.of(
                        Tags.of("source", source), () -> silenceOf(source).toMillis() / 1_000.0))
                .toList());
        return now;
    }

    private void tell(String source, Standing standing) {
        Standing before = told.getOrDefault(source, Standing.NEVER_HEARD);
        told.put(source, standing);
        if (standing == before || standing.isHonoured() && before.isHonoured()) {
            return;
        }
        if (standing.isHonoured()) {
            LOG.infof("%s is heard again: relations heard from it are honoured", source);
        } else {
            LOG.warnf(
                    "nothing was heard of %s for %d s: %s",
                    source,
                    silenceOf(source).toSeconds(),
                    standing == Standing.LATE
                            ? "of the relations heard from it only those who answer for the child are honoured"
                            : "no relation heard from it is honoured");
        }
    }

    private Standing standing(String source) {
        if (!heard.containsKey(source)) {
            return Standing.NEVER_HEARD;
        }
        Duration silent = silenceOf(source);
        if (silent.compareTo(LOST_AFTER) > 0) {
            return Standing.LOST;
        }
        return silent.compareTo(FeedFreshness.DELAYED_AFTER) > 0 ? Standing.LATE : Standing.HEARD;
    }

    private Duration silenceOf(String source) {
        return Duration.between(heard.getOrDefault(source, since), systemClock.now());
    }
}
