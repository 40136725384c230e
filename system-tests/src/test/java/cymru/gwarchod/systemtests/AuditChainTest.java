package cymru.gwarchod.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.launcher.LaunchException;
import cymru.gwarchod.launcher.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The audit of each service, verified by its own program while it runs. Late, so that there is something to verify. */
@SystemTest
@Order(Integer.MAX_VALUE)
class AuditChainTest {

    private static final String REFERRAL = "referral";
    private static final String EDIT =
            "UPDATE audit_entry SET client = client || '%s' WHERE id = (SELECT entry_id FROM audit_link WHERE position = 1)";
    private static final String UNDO =
            "UPDATE audit_entry SET client = replace(client, '%s', '') WHERE id = (SELECT entry_id FROM audit_link WHERE position = 1)";

    @Test
    void ofEveryServiceIsIntact(RunningSuite running) throws IOException {
        Suite suite = running.suite();
        // Side by side: most of it is four programs starting.
        services(suite).parallelStream().forEach(suite::verifyAudit);

        for (String service : services(suite)) {
            String found = found(suite, service).getLast();
            assertTrue(found.startsWith("audit of " + service + "-service: intact; "), found);
        }
    }

    @Test
    void oneEditedRowIsFoundAndNamed(RunningSuite running) throws Exception {
        Suite suite = running.suite();
        change(suite, EDIT.formatted("-edited"));
        try {
            assertThrows(LaunchException.class, () -> suite.verifyAudit(REFERRAL));
        } finally {
            change(suite, UNDO.formatted("-edited"));
        }

        assertTrue(found(suite, REFERRAL).getLast().contains("BROKEN at position 1, row "));
        suite.verifyAudit(REFERRAL);
    }

    private static List<String> services(Suite suite) {
        return suite.programs().stream()
                .filter(name -> !name.equals(Suite.GATEWAY) && !name.endsWith(Suite.SECOND))
                .toList();
    }

    private static List<String> found(Suite suite, String service) throws IOException {
        Path log = suite.logs().resolve(service + "-verify-audit.log");
        return Files.readAllLines(log).stream()
                .filter(line -> line.startsWith("audit of "))
                .toList();
    }

    private static void change(Suite suite, String sql) throws SQLException {
        try (Connection superuser = DriverManager.getConnection(
                        suite.database().jdbcUrl(REFERRAL),
                        "postgres",
                        suite.secrets().password("postgres"));
                Statement statement = superuser.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }
}
