package cymru.gwarchod.systemtests;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A database of the suite as its superuser sees it, past row-level security. */
final class Tables {
    /** What a request of a client may write; the audit is not among them, for it keeps refusals too. */
    private static final List<String> WRITTEN_BY_REQUESTS = List.of(
            "concern",
            "referral",
            "referral_decision",
            "child",
            "case_file",
            "case_access",
            "notification",
            "idempotency_record",
            "outbox_event");

    private final String url;
    private final String password;

    Tables(String url, String password) {
        this.url = url;
        this.password = password;
    }

    /** How many rows each table has that a request could write. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : WRITTEN_BY_REQUESTS) {
            counts.put(
                    table,
                    Long.valueOf(rows("SELECT count(*) AS n FROM " + table)
                            .getFirst()
                            .get("n")));
        }
        return counts;
    }

    /** How many rows of a table have this id in a column. */
    long count(String table, String column, String id) {
        return number("SELECT count(*) AS n FROM " + table + " WHERE " + column + "::text = ?", id);
    }

    /** How many events of this type about a record were published. */
    long events(String type, String record) {
        return number("SELECT count(*) AS n FROM outbox_event WHERE type = ? AND aggregateid::text = ?", type, record);
    }

    private long number(String sql, String... parameters) {
        return Long.parseLong(rows(sql, parameters).getFirst().get("n"));
    }

    /** The audit of one request, by its {@code X-Request-ID}. */
    List<Map<String, String>> auditOf(String requestId) {
        return rows("SELECT * FROM audit_entry WHERE request_id = ? ORDER BY at", requestId);
    }

    /** The request of each row of the audit, but for what services read of each other. */
    List<String> auditedRequests() {
        return rows("SELECT request_id FROM audit_entry WHERE request_id IS NOT NULL AND client NOT LIKE '%-reader'")
                .stream()
                .map(row -> row.get("request_id"))
                .toList();
    }

    private List<Map<String, String>> rows(String sql, String... parameters) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", password);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                List<Map<String, String>> rows = new ArrayList<>();
                while (found.next()) {
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                        String value = found.getString(column);
                        row.put(found.getMetaData().getColumnLabel(column), value == null ? "" : value);
                    }
                    rows.add(row);
                }
                return rows;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
