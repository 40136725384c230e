package cymru.gwarchod.placement;

import cymru.gwarchod.testing.ServiceUnderTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the database holds, as the superuser sees it: tests compare answers with it. */
public final class Stored {

    private static final List<String> TABLES = List.of(
            "placement_notification",
            "placement_notification_revision",
            "placement_notification_recipient",
            "placement",
            "placement_claim",
            "case_access",
            "obligation",
            "idempotency_record");

    private Stored() {}

    /** How many rows each table has that a command may write, the audit and the feed apart. */
    public static Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        TABLES.forEach(table -> counts.put(
                table, Long.valueOf(rows("SELECT count(*) FROM " + table).getFirst())));
        return counts;
    }

    /** The first column of each row, as text. */
    public static List<String> rows(String sql, String... parameters) {
        try (Connection connection = ServiceUnderTest.database().asSuperuser();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setString(i + 1, parameters[i]);
            }
            try (ResultSet found = query.executeQuery()) {
                List<String> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(found.getString(1));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Payloads of the events of a record, in their order. */
    public static List<String> events(String type, String record) {
        return rows(
                "SELECT payload::text FROM outbox_event WHERE type = ? AND aggregateid = ?::uuid ORDER BY id",
                "cymru.gwarchod." + type + ".v1",
                record);
    }
}
