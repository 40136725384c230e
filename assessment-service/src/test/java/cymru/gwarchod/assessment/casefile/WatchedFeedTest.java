package cymru.gwarchod.assessment.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.outbox.FeedWatch;
import cymru.gwarchod.testing.ServiceUnderTest;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operators learn of a silent feed: by a figure, by readiness, and once by the log. */
@QuarkusTest
class WatchedFeedTest {

    private static final String SOURCE = "placement-service";

    private final Lines lines = new Lines();
    private final Logger log = Logger.getLogger(FeedWatch.class.getName());

    @Inject
    FeedWatch watch;

    @Inject
    MeterRegistry meters;

    @Any
    @Readiness
    @Inject
    Instance<HealthCheck> checks;

    /** What was logged of the source. */
    private static final class Lines extends Handler {
        private final List<String> all = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            String text = line instanceof org.jboss.logmanager.ExtLogRecord extended
                    ? extended.getFormattedMessage()
                    : line.getMessage();
            if (text.contains(SOURCE)) {
                all.add(text);
            }
        }

        @Override
        public void flush() {
            // nothing is buffered
        }

        @Override
        public void close() {
            // nothing is held
        }
    }

    @BeforeEach
    void listen() {
        log.addHandler(lines);
    }

    @AfterEach
    void heardAgain() {
        log.removeHandler(lines);
        change("DELETE FROM feed_cursor WHERE source = '" + SOURCE + "'");
        watch.look();
    }

    private static void silentFor(String interval) {
        change("INSERT INTO feed_cursor (source, cursor, polled_at) VALUES ('" + SOURCE + "', '0.0', now() - interval '"
                + interval + "') ON CONFLICT (source) DO UPDATE SET polled_at = excluded.polled_at");
    }

    private static void change(String sql) {
        try (Connection connection = ServiceUnderTest.database().asSuperuser();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> health() {
        HealthCheckResponse feeds = checks.stream()
                .map(HealthCheck::call)
                .filter(check -> check.getName().equals("feeds"))
                .findFirst()
                .orElseThrow();
        assertEquals(HealthCheckResponse.Status.UP, feeds.getStatus());
        return feeds.getData().orElseThrow();
    }

    @Test
    void aGaugeSaysHowLongAgoAFeedWasHeard() {
        silentFor("90 seconds");

        watch.look();

        double seconds =
                meters.get(FeedWatch.SILENCE).tag("source", SOURCE).gauge().value();
        assertTrue(seconds >= 90 && seconds < 600, seconds + " s");
    }

    @Test
    void aSilentFeedDegradesReadinessAndDoesNotEndIt() {
        silentFor("1 second");
        assertEquals("HEARD", health().get(SOURCE));

        silentFor("61 seconds");
        assertEquals("LATE", health().get(SOURCE));
        assertEquals("DEGRADED", health().get("relations"));

        silentFor("12 hours 1 second");
        assertEquals("LOST", health().get(SOURCE));
    }

    @Test
    void theLogSaysOnceThatRelationsAreNotHonouredAndOnceThatTheyAre() {
        // given
        silentFor("1 second");
        watch.look();

        // when
        silentFor("61 seconds");
        watch.look();
        watch.look();

        // then
        assertEquals(1, lines.all.size(), lines.all::toString);
        assertTrue(
                lines.all.getFirst().contains("only those who answer for the child are honoured"), lines.all::toString);

        // when
        silentFor("1 second");
        watch.look();
        watch.look();

        // then
        assertEquals(2, lines.all.size(), lines.all::toString);
        assertTrue(lines.all.getLast().contains("heard again"), lines.all::toString);
    }
}
