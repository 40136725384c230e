package cymru.gwarchod.audit;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.http.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a service changes by itself, without a caller: one row for each record, in the transaction of the change. The actor
 * is the service; the reason of the system's work stands in the place of a relation.
 */
@ApplicationScoped
public class SystemAudit {

    private static final String INSERT = """
            WITH entry AS (
            INSERT INTO audit_entry (id, at, actor, actor_kind, agency, client, operation, resource, record_id, child_id,
                view_name, field_classes, basis, outcome)
            VALUES (?, ?, ?, 'SYSTEM', 'PLATFORM', ?, ?, ?, ?, ?, 'internal', ?, ?, 'ALLOWED'))
            INSERT INTO audit_pending (entry_id, entry_at) VALUES (?, ?)""";

    private final AgroalDataSource database;
    private final SystemClock systemClock;
    private final String service;

    SystemAudit(
            AgroalDataSource database,
            SystemClock systemClock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.systemClock = systemClock;
        this.service = service;
    }

    /**
     * A change of one record.
     *
     * @param operation a fixed code of what was done, in the form of an operationId
     * @param resource kind of record
     * @param fields the class of what was changed
     * @param child null where nobody has said yet who the child is
     */
    public record Change(
            String operation,
            String resource,
            FieldClass fields,
            UUID record,
            @Nullable UUID child) {}

    /** A record was changed; fails, and the change with it, if the row cannot be written. */
    public void changed(Change change, SystemScope scope) {
        Instant now = systemClock.now();
        UUID id = Ids.next(now);
        OffsetDateTime at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setObject(2, at);
            insert.setString(3, "client:" + service);
            insert.setString(4, service);
            insert.setString(5, change.operation());
            insert.setString(6, change.resource());
            insert.setObject(7, change.record());
            insert.setObject(8, change.child());
            insert.setString(9, change.fields().name());
            insert.setString(10, scope.reason());
            // The note for the sequencer, in the same statement: no row without it.
            insert.setObject(11, id);
            insert.setObject(12, at);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the audit cannot be written", e);
        }
    }
}
