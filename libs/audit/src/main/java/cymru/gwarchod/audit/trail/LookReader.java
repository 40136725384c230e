package cymru.gwarchod.audit.trail;

import cymru.gwarchod.access.runtime.SystemWork;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads this service's audit by child. Who may ask is decided before; the audit itself opens to system work only. */
@ApplicationScoped
public class LookReader {

    private static final String RECORDS = "SELECT array_agg(r) FROM audit_records_of_child(?) r";

    /** A refusal has no relation; one of a person who is a source elsewhere in the trail would tell it all the same. */
    static final String LOOKS = """
            WITH looks AS (
                SELECT e.*, NOT (e.child_id IS NOT DISTINCT FROM ? OR coalesce(e.record_id = ANY (?), false)) AS in_list
                FROM audit_entry e
                WHERE (e.child_id = ? OR e.record_id = ANY (?) OR (cardinality(e.listed_ids) > 0 AND e.listed_ids && ?))),
            sources AS (SELECT DISTINCT actor FROM looks WHERE basis IN ('REFERRER', 'OWN_SUBMISSION'))
            SELECT l.*, coalesce(l.basis IN ('REFERRER', 'OWN_SUBMISSION'), false)
                OR (l.outcome = 'REFUSED' AND l.actor IN (SELECT actor FROM sources)) AS source
            FROM looks l
            WHERE (?::text IS NULL OR (l.agency = ? AND (l.outcome = 'ALLOWED' OR l.record_id IS NOT DISTINCT FROM ?)))
              AND (l.at, l.id) < (?, ?)
            ORDER BY l.at DESC, l.id DESC LIMIT ?""";

    private static final LookQuery.Position NEWEST =
            new LookQuery.Position(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1L, -1L));

    private final AgroalDataSource database;

    LookReader(AgroalDataSource database) {
        this.database = database;
    }

    /** One page. */
    public List<Look> looks(LookQuery query) {
        return looks(query, shown -> {});
    }

    /** One page, with what is to happen in the same transaction. */
    List<Look> looks(LookQuery query, Consumer<List<Look>> with) {
        return SystemWork.call("READ_ACCESS_RECORDS", scope -> {
            try (Connection connection = database.getConnection()) {
                List<Look> looks = looks(connection, query);
                with.accept(looks);
                return looks;
            } catch (SQLException e) {
                throw new IllegalStateException("the audit cannot be read", e);
            }
        });
    }

    static List<Look> looks(Connection connection, LookQuery query) throws SQLException {
        Array records = records(connection, query.child());
        try (PreparedStatement ask = connection.prepareStatement(LOOKS)) {
            bind(ask, query, records);
            List<Look> looks = new ArrayList<>();
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    looks.add(look(row));
                }
            }
            return looks;
        }
    }

    static void bind(PreparedStatement ask, LookQuery query, Array records) throws SQLException {
        LookQuery.Position after = query.after().orElse(NEWEST);
        ask.setObject(1, query.child());
        ask.setArray(2, records);
        ask.setObject(3, query.child());
        ask.setArray(4, records);
        ask.setArray(5, records);
        ask.setString(6, query.agency().orElse(null));
        ask.setString(7, query.agency().orElse(null));
        ask.setObject(8, query.child());
        ask.setObject(9, OffsetDateTime.ofInstant(after.at(), ZoneOffset.UTC));
        ask.setObject(10, after.id());
        ask.setInt(11, query.limit());
    }

    static Array records(Connection connection, UUID child) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(RECORDS)) {
            ask.setObject(1, child);
            try (ResultSet row = ask.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("no answer");
                }
                return row.getArray(1);
            }
        }
    }

    private static Look look(ResultSet row) throws SQLException {
        return new Look(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("actor_kind").equals("SYSTEM"),
                row.getString("agency"),
                row.getString("client"),
                row.getString("operation"),
                Optional.ofNullable(row.getString("view_name")),
                Optional.ofNullable(row.getString("purpose")),
                Optional.ofNullable(row.getString("basis")),
                row.getString("outcome").equals("ALLOWED"),
                Optional.ofNullable(row.getObject("status", Integer.class)),
                Optional.ofNullable(row.getString("reason_code")),
                row.getBoolean("in_list"),
                row.getBoolean("source"));
    }
}
