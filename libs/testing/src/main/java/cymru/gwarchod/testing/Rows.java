package cymru.gwarchod.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.awaitility.Awaitility;

/** What stands in the tables, whoever may see it: tests look, compare and tidy up as the superuser. */
public final class Rows {

    private static final String OVERDUE = "cymru.gwarchod.obligation.overdue.v1";

    private static final String EVENTS =
            "SELECT type, payload::text AS payload, array_to_string(audience, ' ') AS audience FROM outbox_event"
                    + " WHERE aggregateid = ? ORDER BY xid, sequence";

    private static final String WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted";

    private Rows() {}

    /** The rows of a query, each by column. */
    public static List<Map<String, Object>> of(String sql, Object... parameters) {
        try (Connection connection = ServiceUnderTest.database().asSuperuser();
                PreparedStatement query = prepared(connection, sql, parameters);
                ResultSet found = query.executeQuery()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            while (found.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.put(found.getMetaData().getColumnLabel(i), found.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of each row, as text. */
    public static List<String> texts(String sql, Object... parameters) {
        return of(sql, parameters).stream()
                .map(row -> String.valueOf(row.values().iterator().next()))
                .toList();
    }

    /** The one row of a table with this id. */
    public static Map<String, Object> row(String table, String id) {
        List<Map<String, Object>> rows = of("SELECT * FROM " + table + " WHERE id = ?", UUID.fromString(id));
        assertEquals(1, rows.size(), table);
        return rows.getFirst();
    }

    /**
     * How many rows each of these tables has that a command may have written. An event that a duty is overdue is none of
     * them: a timer tells it, when it will.
     */
    public static Map<String, Long> counts(List<String> tables) {
        Map<String, Long> counts = new LinkedHashMap<>();
        tables.forEach(table -> {
            String written = table.equals("outbox_event") ? " WHERE type <> '" + OVERDUE + "'" : "";
            counts.put(
                    table,
                    Long.valueOf(
                            texts("SELECT count(*) FROM " + table + written).getFirst()));
        });
        return counts;
    }

    /** The one audit row of the call that was answered so. */
    public static Map<String, Object> auditOf(Response answer) {
        List<Map<String, Object>> rows = auditRowsOf(answer);
        assertEquals(1, rows.size(), "audit rows of one call");
        return rows.getFirst();
    }

    /** Every audit row of the call that was answered so. */
    public static List<Map<String, Object>> auditRowsOf(Response answer) {
        return of("SELECT * FROM audit_entry WHERE request_id = ?", answer.header("X-Request-ID"));
    }

    /** The events about a record with what they carry and who hears of them, in the order of the feed. */
    public static List<Map<String, Object>> eventsOf(String record) {
        return of(EVENTS, UUID.fromString(record));
    }

    /** The types of a record's events, in the order of the feed. */
    public static List<String> events(UUID record) {
        return eventsOf(record.toString()).stream()
                .map(event -> (String) event.get("type"))
                .toList();
    }

    /** Changes rows; answers how many. */
    public static int change(String sql, Object... parameters) {
        try (Connection connection = ServiceUnderTest.database().asSuperuser();
                PreparedStatement update = prepared(connection, sql, parameters)) {
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
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

    /** Puts the scenario clock back, which nobody else can. */
    public static void resetClock() {
        change("UPDATE scenario_clock SET offset_millis = 0");
    }

    /** Waits until a statement of somebody waits for a lock. */
    public static void awaitSomebodyWaiting() {
        Awaitility.await().until(() -> !texts(WAITING).equals(List.of("0")));
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
