package cymru.gwarchod.assessment.monitoring.persistence;

import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.FLINTSHIRE;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.completed;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.done;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.hear;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.obligation;
import static cymru.gwarchod.assessment.monitoring.MonitoringFixture.publish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.ServiceUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself holds back, past the code. */
@QuarkusTest
@StatutoryRule("MON-13")
class FiguresStayHomeTest {

    private static final String DENIED = "42501";
    private static final String CHECK = "23514";

    @BeforeEach
    void fill() {
        hear(
                completed(UUID.randomUUID(), FLINTSHIRE, "2008-01-05", "CATEGORY_2"),
                obligation(UUID.randomUUID(), FLINTSHIRE, "2008-01-05", "2008-01-15", done("2008-01-10")));
        publish("2008-Q1");
    }

    @Test
    void theFactsOfAnAuthorityAreForItsOwnSocialServices() throws SQLException {
        for (String table : List.of("monitored_assessment", "monitored_obligation")) {
            assertTrue(seen("agency:SS-FLINTSHIRE", table + " WHERE local_authority = 'W06000005'") > 0, table);
            assertEquals(0, seen("agency:SS-FLINTSHIRE", table + " WHERE local_authority <> 'W06000005'"), table);
            for (String other : List.of("agency:SS-WREXHAM", "agency:BOARD-NORTH-WALES", "agency:POLICE-NORTH-WALES")) {
                assertEquals(0, seen(other, table + " WHERE local_authority = 'W06000005'"), table);
            }
        }
    }

    @Test
    void noPublishedTableIsEverChangedOrRemoved() {
        for (String statement : List.of(
                "UPDATE board_table SET published_at = published_at",
                "UPDATE board_table_cell SET shown = '0'",
                "DELETE FROM board_table_cell",
                "DELETE FROM board_table")) {
            SQLException refused = assertThrows(SQLException.class, () -> asSystem(statement), statement);
            assertEquals(DENIED, refused.getSQLState(), statement);
        }
    }

    @Test
    void aNumberFromOneToFourCannotEvenBeKept() {
        for (String number : List.of("1", "4", "04", "-1")) {
            SQLException refused = assertThrows(
                    SQLException.class,
                    () -> asSystem("INSERT INTO board_table_cell VALUES ('2008-Q1', 'AUTHORITY', 'X', 'TOTAL', '"
                            + number + "')"),
                    number);
            assertEquals(CHECK, refused.getSQLState(), number);
        }
    }

    @Test
    void figuresAreReadByTheirIndexes() throws SQLException {
        // One transaction of the superuser, never committed: the many rows are seen by nobody else.
        try (Connection superuser = ServiceUnderTest.database().asSuperuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("""
                    INSERT INTO monitored_assessment SELECT gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'X',
                        'SS-PROBE-' || n % 50, '2001-02-01', (1900 + n % 90) || '-Q1', 'CATEGORY_1', '{}'
                    FROM generate_series(1, 5000) n""");
            statement.execute("ANALYZE monitored_assessment");
            statement.execute("SET LOCAL ROLE gwarchod_app");
            statement.execute("SELECT set_config('app.ctx', 'agency:SS-PROBE-1', true)");
            StringBuilder plan = new StringBuilder();
            try (ResultSet row = statement.executeQuery("EXPLAIN SELECT count(*) FROM monitored_assessment"
                    + " WHERE social_services = 'SS-PROBE-1' AND quarter = '1901-Q1'")) {
                while (row.next()) {
                    plan.append(row.getString(1)).append('\n');
                }
            }
            superuser.rollback();
            assertFalse(plan.toString().contains("Seq Scan on monitored_assessment"), plan::toString);
        }
    }

    private static long seen(String subject, String what) throws SQLException {
        try (Connection app = ServiceUnderTest.database().asApp();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("SELECT set_config('app.ctx', '" + subject
                    + "', true), set_config('app.now', '2030-01-01T00:00:00Z', true)");
            try (ResultSet row = statement.executeQuery("SELECT count(*) FROM " + what)) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void asSystem(String sql) throws SQLException {
        try (Connection app = ServiceUnderTest.database().asApp();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("SET LOCAL ROLE gwarchod_system");
            statement.execute(sql);
        }
    }
}
