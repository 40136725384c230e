package cymru.gwarchod.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.http.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Writes events into the transaction under way; they become visible to readers when it commits, or not at all. */
@ApplicationScoped
public class Outbox {

    private static final Pattern TYPE = Pattern.compile("cymru\\.gwarchod\\.[a-z0-9-]+\\.[a-z0-9-]+\\.v[1-9][0-9]*");
    private static final String INSERT = """
            INSERT INTO outbox_event (id, aggregatetype, aggregateid, type, occurred_at, payload, audience)
            VALUES (?, ?, ?, ?, ?, ?::jsonb, ?)""";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final SystemClock systemClock;
    private final TransactionSynchronizationRegistry transaction;
    private final FeedSignal signal;

    Outbox(
            AgroalDataSource database,
            ObjectMapper json,
            SystemClock systemClock,
            TransactionSynchronizationRegistry transaction,
            FeedSignal signal) {
        this.database = database;
        this.json = json;
        this.systemClock = systemClock;
        this.transaction = transaction;
        this.signal = signal;
    }

    /** Publishes one event with the commit of the transaction under way. */
    public void publish(DomainEvent event) {
        publish(List.of(event));
    }

    /** Publishes events, in this order, with the commit of the transaction under way. */
    public void publish(Collection<? extends DomainEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (DomainEvent event : events) {
                if (!TYPE.matcher(event.type()).matches()) {
                    throw new IllegalArgumentException("not an event type: " + event.type());
                }
                insert.setObject(1, Ids.next(systemClock.now()));
                insert.setString(2, event.aggregateType());
                insert.setObject(3, event.aggregateId());
                insert.setString(4, event.type());
                insert.setObject(5, OffsetDateTime.ofInstant(event.occurredAt(), ZoneOffset.UTC));
                insert.setString(6, json.writeValueAsString(event.data()));
                insert.setArray(
                        7, connection.createArrayOf("text", event.audience().toArray(String[]::new)));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the outbox cannot be written", e);
        }
        transaction.registerInterposedSynchronization(new WakeReaders());
    }

    private final class WakeReaders implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing to prepare: the rows are in the transaction
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.wake();
            }
        }
    }
}
