package cymru.gwarchod.access.runtime;

import cymru.gwarchod.access.Subject;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one hook at the beginning of every transaction. It tells the database who is asking ({@code app.ctx}: the
 * caller's subjects, one per line) and what time it is in the domain ({@code app.now}), both for this transaction only.
 * Without a caller the context is empty and row-level security shows nothing; the system's own work enters the role
 * {@code gwarchod_system} instead.
 */
@ApplicationScoped
class TransactionContext {

    private static final String SCENARIO_OFFSET = "SELECT offset_millis FROM scenario_clock";
    private static final String SET = "SELECT set_config('app.ctx', ?, true), set_config('app.now', ?, true)";

    private final AgroalDataSource database;
    private final CallerProvider callers;
    private final Clocks clocks;

    TransactionContext(AgroalDataSource database, CallerProvider callers, Clocks clocks) {
        this.database = database;
        this.callers = callers;
        this.clocks = clocks;
    }

    void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (clocks.isScenario()) {
                readOffset(connection);
            }
            try (PreparedStatement set = connection.prepareStatement(SET)) {
                set.setString(1, subjects());
                set.setString(2, clocks.fixForTransaction().toString());
                set.execute();
            }
            if (SystemWork.isUnderWay()) {
                try (PreparedStatement role = connection.prepareStatement("SET LOCAL ROLE gwarchod_system")) {
                    role.execute();
                }
            }
        }
    }

    private void readOffset(Connection connection) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(SCENARIO_OFFSET);
                ResultSet row = read.executeQuery()) {
            clocks.offset(row.next() ? Duration.ofMillis(row.getLong(1)) : Duration.ZERO);
        }
    }

    private String subjects() {
        if (SystemWork.isUnderWay() || !Arc.container().requestContext().isActive()) {
            return "";
        }
        return Optional.of(callers)
                .flatMap(CallerProvider::callerIfKnown)
                .map(c -> c.subjects().stream().map(Subject::asText).collect(Collectors.joining("\n")))
                .orElse("");
    }
}
