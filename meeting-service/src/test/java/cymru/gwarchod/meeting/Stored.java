package cymru.gwarchod.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.testing.ServiceUnderTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the database holds, as the superuser sees it: tests compare answers with it. */
public final class Stored {

    private static final List<String> TABLES = List.of(
            "case_file",
            "case_access",
            "strategy_discussion",
            "meeting",
            "safeguarding_plan",
            "plan_action",
            "obligation",
            "outbox_event",
            "idempotency_record");

    private Stored() {}

    /** How many rows each table has that a command may write, the audit apart. */
    public static Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        TABLES.forEach(table -> counts.put(table, (Long)
                rows("SELECT count(*) AS n FROM " + table).getFirst().get("n")));
        return counts;
    }

    /** The rows of a query, each by column. */
    public static List<Map<String, Object>> rows(String sql, Object... parameters) {
        try (Connection connection = ServiceUnderTest.database().asSuperuser();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet found = query.executeQuery()) {
                List<Map<String, Object>> rows = new ArrayList<>();
                while (found.next()) {
                    Map<String, Object> row = new LinkedHashMap<>();
                    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                        row.put(found.getMetaData().getColumnLabel(i), found.getObject(i));
                    }
                    rows.add(row);
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The one row of a table with this id. */
    public static Map<String, Object> row(String table, String id) {
        List<Map<String, Object>> rows = rows("SELECT * FROM " + table + " WHERE id = ?", UUID.fromString(id));
        assertEquals(1, rows.size(), table);
        return rows.getFirst();
    }

    /** The one audit row of the call that was answered so. */
    public static Map<String, Object> auditOf(Response answer) {
        List<Map<String, Object>> rows = auditRowsOf(answer);
        assertEquals(1, rows.size(), "audit rows of one call");
        return rows.getFirst();
    }

    /** Every audit row of the call that was answered so. */
    public static List<Map<String, Object>> auditRowsOf(Response answer) {
        return rows("SELECT * FROM audit_entry WHERE request_id = ?", answer.header("X-Request-ID"));
    }

    /** The events about a record, oldest first. */
    public static List<Map<String, Object>> eventsOf(String record) {
        return rows(
                "SELECT type, payload::text AS payload, array_to_string(audience, ' ') AS audience FROM outbox_event"
                        + " WHERE aggregateid = ? ORDER BY sequence",
                UUID.fromString(record));
    }

    /** Does something as the owner of the tables, as an operator would. */
    public static void asOwner(String sql) {
        try (Connection connection = ServiceUnderTest.database().asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
