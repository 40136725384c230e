package cymru.gwarchod.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * One thread for each peer whose feed this service reads, from start to shutdown, and one for its own where it keeps a
 * projection of its own events too ({@code gwarchod.feeds.own}). Two instances may read the same feed: the inbox lets each
 * event take effect once.
 */
@ApplicationScoped
public class FeedReaders {

    private static final Logger LOG = Logger.getLogger(FeedReaders.class);
    private static final List<String> SERVICES = List.of("referral", "assessment", "meeting", "placement");
    private static final Duration WAIT = Duration.ofSeconds(4);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final Inbox inbox;
    private final List<EventSource> sources = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final boolean inBackground;

    FeedReaders(Inbox inbox, ObjectMapper json, Config config, ReaderToken token, OutboxFeed own) {
        this.inbox = inbox;
        this.inBackground = config.getOptionalValue("gwarchod.feeds.background", Boolean.class)
                .orElse(true);
        if (config.getOptionalValue("gwarchod.feeds.own", Boolean.class).orElse(false)) {
            sources.add(new OwnEventSource(config.getValue("quarkus.application.name", String.class), own));
        }
        for (String service : SERVICES) {
            config.getOptionalValue("gwarchod.peer." + service, URI.class)
                    .ifPresent(base -> sources.add(new HttpEventSource(service + "-service", base, token, json)));
        }
    }

    void start(@Observes @Priority(5000) StartupEvent start) {
        if (!inBackground) {
            return;
        }
        sources.forEach(source ->
                threads.add(Thread.ofVirtual().name("feed-" + source.name()).start(() -> read(source))));
    }

    void stop(@Observes ShutdownEvent stop) {
        threads.forEach(Thread::interrupt);
    }

    /** The names of the services whose feeds are read. */
    List<String> sources() {
        return sources.stream().map(EventSource::name).toList();
    }

    /** Reads every feed to its present end and retries what is parked; answers how many events still wait. */
    public int drain() throws IOException, InterruptedException {
        for (EventSource source : sources) {
            while (readPage(source, Duration.ZERO)) {
                LOG.debugf("draining %s", source.name());
            }
        }
        return inbox.retryParked();
    }

    /** How many events of others, at least, have not taken effect here. */
    public int lag() throws IOException, InterruptedException {
        int lag = inbox.parkedCount();
        for (EventSource source : sources) {
            String cursor = inbox.cursor(source.name()).orElse(FeedCursor.START.asText());
            lag += source.after(cursor, Duration.ZERO).events().size();
        }
        return lag;
    }

    private void read(EventSource source) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                boolean some = readPage(source, WAIT);
                if (some || inbox.retryParked() > 0) {
                    LOG.debugf("read %s", source.name());
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (IOException | RuntimeException failed) {
                LOG.debugf(failed, "the feed of %s cannot be read", source.name());
                pause();
            }
        }
    }

    private boolean readPage(EventSource source, Duration wait) throws IOException, InterruptedException {
        String cursor = inbox.cursor(source.name()).orElse(FeedCursor.START.asText());
        EventSource.Page page = source.after(cursor, wait);
        page.events().forEach(inbox::receive);
        inbox.moveTo(source.name(), page.cursor());
        return !page.events().isEmpty();
    }

    private static void pause() {
        try {
            Thread.sleep(AFTER_FAILURE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
