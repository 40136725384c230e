package cymru.gwarchod.referral.scenario;

import cymru.gwarchod.testing.ServiceUnderTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What stands in the tables, whoever may see it: tests look and tidy up as the superuser. */
public final class Rows {

    private Rows() {}

    /** Rows by column name. */
    public static List<Map<String, Object>> of(String sql, Object... parameters) {
        try (Connection connection = ServiceUnderTest.database().asSuperuser();
                PreparedStatement query = prepared(connection, sql, parameters);
                ResultSet row = query.executeQuery()) {
            var rows = new ArrayList<Map<String, Object>>();
            while (row.next()) {
                var columns = new LinkedHashMap<String, Object>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.put(row.getMetaData().getColumnLabel(i), row.getObject(i));
                }
                rows.add(columns);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of each row, as text. */
    public static List<String> texts(String sql, Object... parameters) {
        return of(sql, parameters).stream()
                .map(row -> String.valueOf(row.values().iterator().next()))
                .toList();
    }

    /** Changes rows; answers how many. */
    public static int change(String sql, Object... parameters) {
        try (Connection connection = ServiceUnderTest.database().asSuperuser();
                PreparedStatement update = prepared(connection, sql, parameters)) {
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts the scenario clock back, which nobody else can. */
    public static void resetClock() {
        change("UPDATE scenario_clock SET offset_millis = 0");
    }

    /** The types of a record's events, in the order of the feed. */
    public static List<String> events(UUID record) {
        return texts("SELECT type FROM outbox_event WHERE aggregateid = ? ORDER BY xid, sequence", record);
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
