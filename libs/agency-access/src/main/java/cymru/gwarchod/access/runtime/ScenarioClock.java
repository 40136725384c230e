package cymru.gwarchod.access.runtime;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * The sandbox's hand on the domain clock. The offset stands in the database, so it survives the process and is the same
 * for two instances. It only ever grows: a record made in the future of others could not be explained.
 */
@ApplicationScoped
public class ScenarioClock {

    private static final String MOVE = """
            UPDATE scenario_clock SET version = version + (offset_millis < ?)::int,
                offset_millis = greatest(offset_millis, ?)""";
    private static final String READ = "SELECT offset_millis FROM scenario_clock";

    private final AgroalDataSource database;
    private final Clocks clocks;
    private final DomainClock domainClock;

    ScenarioClock(AgroalDataSource database, Clocks clocks, DomainClock domainClock) {
        this.database = database;
        this.clocks = clocks;
        this.domainClock = domainClock;
    }

    /** Where the domain clock stands: milliseconds ahead of the system's, and the domain time. */
    public record Position(long offsetMillis, Instant domainTime) {}

    /** Whether the clock can be moved: in the sandbox and in tests only. */
    public boolean isEnabled() {
        return clocks.isScenario();
    }

    /** Moves the clock forward to this offset; an offset that has been reached already changes nothing. */
    public void moveTo(long offsetMillis) {
        SystemWork.run("MOVE_SCENARIO_CLOCK", scope -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement move = connection.prepareStatement(MOVE)) {
                move.setLong(1, offsetMillis);
                move.setLong(2, offsetMillis);
                move.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("the scenario clock cannot be moved", e);
            }
        });
    }

    /** Where the clock stands now. */
    public Position position() {
        return SystemWork.call("READ_SCENARIO_CLOCK", scope -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement read = connection.prepareStatement(READ);
                    ResultSet row = read.executeQuery()) {
                return new Position(row.next() ? row.getLong(1) : 0, domainClock.now());
            } catch (SQLException e) {
                throw new IllegalStateException("the scenario clock cannot be read", e);
            }
        });
    }
}
