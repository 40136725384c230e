package cymru.gwarchod.testing.database;

import cymru.gwarchod.testing.ServiceUnderTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Short ways to ask the database of the service under test. */
final class Sql {

    private Sql() {}

    /** Work on a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** As the service's own role, in one transaction that is rolled back. */
    static <T> T asApp(Work<T> work) throws SQLException {
        try (Connection connection = ServiceUnderTest.database().asApp()) {
            return inTransaction(connection, work);
        }
    }

    /** As the owner of the tables, rolled back. */
    static <T> T asOwner(Work<T> work) throws SQLException {
        try (Connection connection = ServiceUnderTest.database().asOwner()) {
            return inTransaction(connection, work);
        }
    }

    /** As the superuser, rolled back. */
    static <T> T asSuperuser(Work<T> work) throws SQLException {
        try (Connection connection = ServiceUnderTest.database().asSuperuser()) {
            return inTransaction(connection, work);
        }
    }

    private static <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            return work.on(connection);
        } finally {
            connection.rollback();
        }
    }

    /** Says who is asking and what time it is, as the service's transactions do. */
    static void context(Connection connection, String subjects) throws SQLException {
        rows(
                connection,
                "SELECT set_config('app.ctx', ?, true), set_config('app.now', clock_timestamp()::text, true)",
                subjects);
    }

    /** The first column of each row, as text. */
    static List<String> rows(Connection connection, String query, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        }
    }

    static long number(Connection connection, String query, String... parameters) throws SQLException {
        return Long.parseLong(rows(connection, query, parameters).getFirst());
    }

    static int change(Connection connection, String statement) throws SQLException {
        try (Statement change = connection.createStatement()) {
            return change.executeUpdate(statement);
        }
    }
}
