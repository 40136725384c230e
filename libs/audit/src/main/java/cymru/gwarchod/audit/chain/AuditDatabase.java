package cymru.gwarchod.audit.chain;

import cymru.gwarchod.access.runtime.SystemWork;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** The service's database, entered as system work. */
@ApplicationScoped
class AuditDatabase implements SystemConnection {

    private final AgroalDataSource database;

    AuditDatabase(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public <T> T with(Work<T> work) {
        return SystemWork.call("CHAIN_AUDIT", scope -> {
            try (Connection connection = database.getConnection()) {
                return work.on(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("the audit's chain cannot be read or written", e);
            }
        });
    }
}
