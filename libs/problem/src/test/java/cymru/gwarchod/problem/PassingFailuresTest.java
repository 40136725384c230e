package cymru.gwarchod.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassingFailuresTest {

    @ParameterizedTest
    @CsvSource({
        "08001, true", // nobody listens
        "08006, true", // the connection broke
        "25P03, true", // idle for too long inside a transaction
        "40001, true", // two changes at once
        "40P01, true", // a deadlock
        "53300, true", // too many connections
        "55P03, true", // somebody holds the lock
        "57014, true", // the statement took too long
        "57P03, true", // still starting
        "23505, false", // there is one already
        "28P01, false", // a wrong password
        "3D000, false", // no such database
        "42P01, false", // no such table: not migrated
        ", false", // the driver itself refuses
    })
    void tellsByItsStateWhetherADatabasesRefusalPasses(String state, boolean passes) {
        assertEquals(
                passes,
                PassingFailures.isPassing(
                        new IllegalStateException("no transaction", new SQLException("refused", state))));
    }

    @Test
    void takesAFullPoolAndAFullQueueForPassing() {
        assertTrue(
                PassingFailures.isPassing(new IllegalStateException(new SQLException("pool", new TimeoutException()))));
        assertTrue(
                PassingFailures.isPassing(new IllegalStateException(new SQLException("Sorry, acquisition timeout!"))));
        assertTrue(PassingFailures.isPassing(new RejectedExecutionException()));
    }

    @Test
    void takesAFaultOfTheProgramForLasting() {
        assertFalse(PassingFailures.isPassing(new NullPointerException()));
    }
}
