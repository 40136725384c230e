package cymru.gwarchod.access.runtime;

import cymru.gwarchod.access.Subject;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one hook at the beginning of every transaction. It tells the database who is asking ({@code app.ctx}: the
 * caller's subjects, one per line), what time it is in the domain ({@code app.now}) and by the machine ({@code app.system_now}), and of which services nothing has been
 * heard for a minute or for half a day ({@code app.late}, {@code app.lost}), all for this transaction only.
 * Without a caller the context is empty and row-level security shows nothing; the system's own work enters the role
 * {@code gwarchod_system} instead.
 */
@ApplicationScoped
class TransactionContext {

    private static final String SCENARIO_OFFSET = "SELECT offset_millis FROM scenario_clock";
    private static final String SET = """
            SELECT set_config('app.ctx', ?, true), set_config('app.now', ?, true), set_config('app.system_now', ?, true),
                set_config('app.late', coalesce(string_agg(source, E'\\n') FILTER (WHERE polled_at < ?), ''), true),
                set_config('app.lost', coalesce(string_agg(source, E'\\n') FILTER (WHERE polled_at < ?), ''), true)
            FROM feed_cursor""";
    private static final Duration LATE_AFTER = Duration.ofSeconds(60);
    private static final Duration LOST_AFTER = Duration.ofHours(12);

    private final AgroalDataSource database;
    private final CallerProvider callers;
    private final Clocks clocks;
    private final SystemClock systemClock;

    private final TransactionManager transactions;

    TransactionContext(
            AgroalDataSource database,
            CallerProvider callers,
            Clocks clocks,
            SystemClock systemClock,
            TransactionManager transactions) {
        this.database = database;
        this.callers = callers;
        this.clocks = clocks;
        this.systemClock = systemClock;
        this.transactions = transactions;
    }

    /**
     * Tells the database, or ends the transaction. Whoever begins one takes an exception for none begun; left with its
     * thread it would be joined by whatever the thread does next, without a context of its own and without a commit.
     */
    void begin(@Observes @Initialized(TransactionScoped.class) Object transaction)
            throws SQLException, SystemException {
        try {
            tell();
        } catch (SQLException | RuntimeException failure) {
            transactions.rollback();
            throw failure;
        }
    }

    private void tell() throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (clocks.isScenario()) {
                readOffset(connection);
            }
            try (PreparedStatement set = connection.prepareStatement(SET)) {
                set.setString(1, subjects());
                set.setString(2, clocks.fixForTransaction().toString());
                set.setString(3, systemClock.now().toString());
                set.setObject(4, before(LATE_AFTER));
                set.setObject(5, before(LOST_AFTER));
                set.execute();
            }
            if (SystemWork.isUnderWay()) {
                try (PreparedStatement role = connection.prepareStatement("SET LOCAL ROLE gwarchod_system")) {
                    role.execute();
                }
            }
        }
    }

    private OffsetDateTime before(Duration age) {
        return OffsetDateTime.ofInstant(systemClock.now().minus(age), ZoneOffset.UTC);
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
