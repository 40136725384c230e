package cymru.gwarchod.outbox;

import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.http.Freshness;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
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

    private static final String POLLED = "SELECT source, polled_at FROM feed_cursor";

    private final AgroalDataSource database;
    private final SystemClock systemClock;
    private final FeedReaders readers;

    FeedFreshness(AgroalDataSource database, SystemClock systemClock, FeedReaders readers) {
        this.database = database;
        this.systemClock = systemClock;
        this.readers = readers;
    }

    /** Where each source stands that is read here, or ever was. */
    @Transactional
    public Freshness standing() {
        Map<String, Instant> asOf = polled();
        Set<String> sources = new TreeSet<>(readers.sources());
        sources.addAll(asOf.keySet());
        Instant oldest = systemClock.now().minus(DELAYED_AFTER);
        List<String> delayed = sources.stream()
                .filter(source -> asOf.getOrDefault(source, Instant.MIN).isBefore(oldest))
                .toList();
        return new Freshness(asOf, delayed);
    }

    private Map<String, Instant> polled() {
        Map<String, Instant> polled = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(POLLED);
                ResultSet row = read.executeQuery()) {
            while (row.next()) {
                polled.put(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant().with(ROUNDED));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the places in the feeds cannot be read", e);
        }
        return polled;
    }
}
