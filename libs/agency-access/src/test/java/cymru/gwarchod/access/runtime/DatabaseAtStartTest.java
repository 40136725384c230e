package cymru.gwarchod.access.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAtStartTest {

    @ParameterizedTest
    @CsvSource({
        "08001, true", // nobody listens
        "53300, true", // too many connections
        "57P03, true", // still starting
        ", true", // no connection from the pool in time
        "28P01, false", // a wrong password
        "3D000, false", // no such database
        "42P01, false", // no such table: not migrated
    })
    void waitsForWhatPassesAndForNothingElse(String state, boolean waits) {
        RuntimeException failure = new IllegalStateException("no transaction", new SQLException("refused", state));

        assertEquals(waits, DatabaseAtStart.isPassing(failure));
    }
}
