package cymru.gwarchod.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.access.runtime.SystemWork;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/**
 * Lets events take effect once: the inbox row and the effect stand in one transaction. What cannot take effect yet is
 * parked, so that it holds up nothing behind it but later events of the same record, whose order is kept.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final String SEEN = """
            INSERT INTO inbox_event (source, event_id, received_at) VALUES (?, ?, ?)
            ON CONFLICT ON CONSTRAINT pk_inbox_event DO NOTHING""";
    /** What the event's effect writes into case_access was heard from there: the column's default asks for it. */
    private static final String HEARD_FROM = "SELECT set_config('app.heard_from', ?, true)";

    private static final String PARK = """
            INSERT INTO parked_event (source, event_id, event, attempts, parked_at) VALUES (?, ?, ?::jsonb, 1, ?)
            ON CONFLICT ON CONSTRAINT pk_parked_event DO UPDATE SET attempts = parked_event.attempts + 1""";
    private static final String EARLIER_PARKED = """
            SELECT event_id::text FROM parked_event earlier
            WHERE source = ? AND event ->> 'aggregateId' = ? AND event_id <> ? AND NOT EXISTS (
                SELECT 1 FROM parked_event own WHERE own.source = earlier.source AND own.event_id = ?
                AND (own.parked_at, own.event_id) < (earlier.parked_at, earlier.event_id))
            LIMIT 1""";
    private static final String RETRIED =
            "UPDATE parked_event SET attempts = attempts + 1 WHERE source = ? AND event_id = ?";
    private static final String PARKED = "SELECT event FROM parked_event ORDER BY parked_at, event_id";
    private static final String RELEASE = "DELETE FROM parked_event WHERE source = ? AND event_id = ?";
    private static final String CURSOR = "SELECT cursor FROM feed_cursor WHERE source = ?";
    private static final String POLLED = "SELECT source, polled_at FROM feed_cursor";
    private static final String MOVE = """
            INSERT INTO feed_cursor (source, cursor, polled_at) VALUES (?, ?, ?)
            ON CONFLICT ON CONSTRAINT pk_feed_cursor DO UPDATE SET polled_at = excluded.polled_at,
                cursor = CASE WHEN string_to_array(feed_cursor.cursor, '.')::bigint[]
                        < string_to_array(excluded.cursor, '.')::bigint[]
                    THEN excluded.cursor ELSE feed_cursor.cursor END""";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final SystemClock systemClock;
    private final List<EventHandler> handlers;

    Inbox(AgroalDataSource database, ObjectMapper json, SystemClock systemClock, @All List<EventHandler> handlers) {
        this.database = database;
        this.json = json;
        this.systemClock = systemClock;
        this.handlers = handlers;
    }

    /** Lets an event take effect unless it has already; parks it where it cannot yet. */
    public void receive(Event event) {
        if (!takeEffect(event)) {
            SystemWork.run("PARK_EVENT", scope -> park(event));
        }
    }

    /** Tries what is parked again, oldest first; answers how many are still parked. */
    public int retryParked() {
        int waiting = 0;
        for (Event event : SystemWork.call("READ_PARKED_EVENTS", scope -> parked())) {
            if (takeEffect(event)) {
                SystemWork.run("RELEASE_PARKED_EVENT", scope -> release(event));
            } else {
                SystemWork.run("COUNT_ATTEMPT", scope -> update(RETRIED, event.source(), event.id()));
                waiting++;
            }
        }
        return waiting;
    }

    int parkedCount() {
        return SystemWork.call("COUNT_PARKED_EVENTS", scope -> parked().size());
    }

    Optional<String> cursor(String source) {
        return SystemWork.call("READ_FEED_CURSOR", scope -> query(CURSOR, source));
    }

    /** When each feed last answered, with news or without. */
    Map<String, Instant> polled() {
        Map<String, Instant> polled = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(POLLED);
                ResultSet row = read.executeQuery()) {
            while (row.next()) {
                polled.put(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the places in the feeds cannot be read", e);
        }
        return polled;
    }

    /** Remembers a place in a feed; a reader that is behind another one does not take it back. */
    void moveTo(String source, String cursor) {
        SystemWork.run("MOVE_FEED_CURSOR", scope -> update(MOVE, source, cursor, now()));
    }

    private boolean takeEffect(Event event) {
        try {
            SystemWork.run("CONSUME_" + event.type(), scope -> {
                if (update(SEEN, event.source(), event.id(), now()) > 0) {
                    requireTurn(event);
                    query(HEARD_FROM, event.source());
                    apply(event, scope);
                }
            });
            return true;
        } catch (NotYet waits) {
            LOG.debugf("event %s of type %s waits for %s", event.id(), event.type(), waits.getMessage());
            return false;
        } catch (RuntimeException failed) {
            LOG.errorf(
                    "event %s of type %s has no effect yet: %s",
                    event.id(), event.type(), failed.getClass().getName());
            LOG.debug("cause", failed);
            return false;
        }
    }

    private void requireTurn(Event event) {
        Object[] place = {event.source(), event.aggregateId().toString(), event.id(), event.id()};
        if (query(EARLIER_PARKED, place).isPresent()) {
            throw new NotYet("EARLIER_EVENT_OF_THE_RECORD");
        }
    }

    private void apply(Event event, SystemScope scope) {
        for (EventHandler handler : handlers) {
            if (handler.types().contains(event.type())) {
                handler.handle(event, scope);
            }
        }
    }

    private void park(Event event) {
        try {
            update(PARK, event.source(), event.id(), json.writeValueAsString(event), now());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the event cannot be parked", e);
        }
    }

    private void release(Event event) {
        update(RELEASE, event.source(), event.id());
    }

    private List<Event> parked() {
        List<Event> events = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(PARKED);
                ResultSet row = read.executeQuery()) {
            while (row.next()) {
                events.add(json.readValue(row.getString(1), Event.class));
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the parked events cannot be read", e);
        }
        return events;
    }

    private Optional<String> query(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(sql)) {
            bind(read, parameters);
            try (ResultSet row = read.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the inbox cannot be read", e);
        }
    }

    private int update(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            bind(update, parameters);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the inbox cannot be written", e);
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(systemClock.now(), ZoneOffset.UTC);
    }
}
