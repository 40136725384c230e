package cymru.gwarchod.audit;

import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.http.RequestBody;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Appends rows to {@code audit_entry}; one statement each, in the transaction of the caller. */
@ApplicationScoped
class AuditLog {

    private static final Logger LOG = Logger.getLogger(AuditLog.class);

    private static final String INSERT = """
            WITH entry AS (
            INSERT INTO audit_entry (id, at, actor, actor_kind, agency, client, operation, resource, record_id, child_id,
                listed_ids, view_name, field_classes, purpose, basis, outcome, status, reason_code, request_hash, request_id, trace_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))
            INSERT INTO audit_pending (entry_id, entry_at) VALUES (?, ?)""";

    private final AgroalDataSource database;
    private final SystemClock systemClock;
    private final RequestBody body;

    AuditLog(AgroalDataSource database, SystemClock systemClock, RequestBody body) {
        this.database = database;
        this.systemClock = systemClock;
        this.body = body;
    }

    /** Appends inside the transaction under way. */
    void append(AuditEntry entry) {
        Instant now = systemClock.now();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            bindCall(insert, entry.call(), now);
            switch (entry.outcome()) {
                case AuditEntry.Outcome.Allowed a -> bindAllowed(connection, insert, a);
                case AuditEntry.Outcome.Refused r -> bindRefused(insert, entry.call(), r);
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            // What cannot be audited does not happen, whatever the database says of the reason.
            LOG.error("the audit cannot be written");
            LOG.debug("cause", e);
            throw ProblemException.of(GeneralProblems.DEPENDENCY_UNAVAILABLE);
        }
    }

    /** Appends in a transaction of its own, for a refusal whose own transaction wrote nothing. */
    void appendAlone(AuditEntry entry) {
        QuarkusTransaction.requiringNew().run(() -> append(entry));
    }

    private void bindCall(PreparedStatement insert, AuditedCall call, Instant now) throws SQLException {
        UUID id = Ids.next(now);
        OffsetDateTime at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
        insert.setObject(1, id);
        insert.setObject(2, at);
        // The note for the sequencer, in the same statement: no row without it.
        insert.setObject(22, id);
        insert.setObject(23, at);
        insert.setString(3, call.caller().self().asText());
        insert.setString(4, call.caller().isSystem() ? "SYSTEM" : "PERSON");
        insert.setString(5, call.caller().agency().code().value());
        insert.setString(6, call.caller().client());
        insert.setString(7, call.operation());
        insert.setString(8, call.resource());
        insert.setString(13, call.classes());
        insert.setString(14, call.purpose().orElse(null));
        insert.setString(19, body.sha256());
        insert.setString(20, call.requestId().orElse(null));
        insert.setString(21, call.traceId().orElse(null));
    }

    private static void bindAllowed(Connection connection, PreparedStatement insert, AuditEntry.Outcome.Allowed allowed)
            throws SQLException {
        insert.setObject(9, allowed.record().orElse(null));
        insert.setObject(10, allowed.child().orElse(null));
        insert.setArray(11, connection.createArrayOf("uuid", allowed.listed().toArray(UUID[]::new)));
        insert.setString(12, allowed.view());
        insert.setString(15, allowed.basis());
        insert.setString(16, "ALLOWED");
        insert.setObject(17, null);
        insert.setString(18, null);
    }

    private static void bindRefused(PreparedStatement insert, AuditedCall call, AuditEntry.Outcome.Refused refused)
            throws SQLException {
        insert.setObject(9, call.recordInPath().orElse(null));
        insert.setObject(10, null);
        insert.setArray(11, null);
        insert.setString(12, null);
        insert.setString(15, null);
        insert.setString(16, "REFUSED");
        insert.setInt(17, refused.status());
        insert.setString(18, refused.code());
    }
}
