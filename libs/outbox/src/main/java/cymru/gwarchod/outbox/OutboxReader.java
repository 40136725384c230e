package cymru.gwarchod.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads committed events in an order to which nothing can be added behind the reader's back. */
@ApplicationScoped
class OutboxReader {

    private static final String READ = """
            SELECT xid::text::bigint, sequence, id, type, aggregatetype, aggregateid, occurred_at, payload
            FROM outbox_event
            WHERE (xid, sequence) > (?::text::xid8, ?) AND xid < pg_snapshot_xmin(pg_current_snapshot())
            ORDER BY xid, sequence LIMIT ?""";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final String source;

    OutboxReader(
            AgroalDataSource database,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String source) {
        this.database = database;
        this.json = json;
        this.source = source;
    }

    /** A page of the feed and where to go on. */
    record Batch(List<Event> events, FeedCursor cursor) {}

    Batch after(FeedCursor cursor, int limit) {
        List<Event> events = new ArrayList<>();
        FeedCursor last = cursor;
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, Long.toString(cursor.transaction()));
            read.setLong(2, cursor.sequence());
            read.setInt(3, limit);
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    last = new FeedCursor(row.getLong(1), row.getLong(2));
                    events.add(event(row));
                }
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the outbox cannot be read", e);
        }
        return new Batch(events, last);
    }

    private Event event(ResultSet row) throws SQLException, JsonProcessingException {
        return new Event(
                row.getObject(3, UUID.class),
                row.getString(4),
                source,
                row.getString(5),
                row.getObject(6, UUID.class),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                json.readTree(row.getString(8)));
    }
}
