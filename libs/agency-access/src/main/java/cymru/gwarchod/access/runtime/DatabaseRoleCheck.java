package cymru.gwarchod.access.runtime;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Refuses to start where the service's database role could pass row-level security by: a superuser, a role with
 * BYPASSRLS, or the owner of a table (security model, section 7).
 */
@ApplicationScoped
public class DatabaseRoleCheck {

    private static final String TOO_STRONG = """
            SELECT rolsuper OR rolbypassrls OR rolcreaterole OR EXISTS (
                SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND pg_has_role(current_user, tableowner::name, 'USAGE'))
            FROM pg_roles WHERE rolname = current_user""";

    private final AgroalDataSource database;

    DatabaseRoleCheck(AgroalDataSource database) {
        this.database = database;
    }

    void check(@Observes StartupEvent start) {
        if (ConfigUtils.isProfileActive("migrate")) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = database.getConnection()) {
                if (isTooStrong(connection)) {
                    throw new IllegalStateException(
                            "the service's database role must own nothing and must not be able to pass row-level security by");
                }
            } catch (SQLException e) {
                throw new IllegalStateException("the service's database role cannot be checked", e);
            }
        });
    }

    /** Whether the role of this connection could see or change rows that row-level security keeps from it. */
    public static boolean isTooStrong(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TOO_STRONG)) {
            return !row.next() || row.getBoolean(1);
        }
    }
}
