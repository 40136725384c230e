package cymru.gwarchod.testing.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.access.runtime.DatabaseRoleCheck;
import cymru.gwarchod.testing.ServiceUnderTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The probes of the security model, section 7, asked of the PostgreSQL in use. A subclass is a {@code @QuarkusTest}; it
 * fills the tables through the API and names what is particular to the service.
 */
public abstract class RowSecurityGate {

    private static final String DENIED = "42501";
    private static final int MANY = 5_000;

    private final Subject subject;

    /** The gate of a service. */
    protected RowSecurityGate(Subject subject) {
        this.subject = subject;
    }

    /**
     * What to probe.
     *
     * @param table a table whose rows are opened by an access row of the same id, with {@code id} and {@code version}
     * @param filled tables that have rows after {@link #fill()}; the probes of emptiness rest on them
     * @param unique columns of {@code table} that are unique besides {@code id}
     * @param frozen a column of {@code table} that the service must not be able to change
     */
    public record Subject(String table, List<String> filled, List<String> unique, String frozen) {}

    /** Puts rows into the tables, through the API. */
    protected abstract void fill();

    /** The conditions and orders of the lists over {@link Subject#table()}, with what a caller would ask. */
    protected abstract Map<String, String> lists();

    @BeforeEach
    void fillOnce() {
        fill();
    }

    @Test
    void withoutContextTheServiceSeesNothing() throws SQLException {
        // given
        for (String table : subject.filled()) {
            assertTrue(count(table) > 0, table + " is empty: the probe would prove nothing");
        }

        // then
        for (String table : readable()) {
            assertEquals(0, Sql.<Long>asApp(app -> Sql.number(app, "SELECT count(*) FROM " + table)), table);
        }
    }

    @Test
    void anEmptyContextOpensNothing() throws SQLException {
        for (String table : readable()) {
            assertEquals(
                    0,
                    Sql.<Long>asApp(app -> {
                        Sql.context(app, "");
                        return Sql.number(app, "SELECT count(*) FROM " + table);
                    }),
                    table);
        }
    }

    @Test
    void theContextEndsWithItsTransaction() throws SQLException {
        // given
        String insider = Sql.asSuperuser(superuser -> Sql.rows(
                        superuser,
                        "SELECT a.subject FROM case_access a JOIN " + subject.table()
                                + " t ON t.id = a.record_id WHERE a.state = 'CONFIRMED' LIMIT 1")
                .getFirst());

        try (Connection app = ServiceUnderTest.database().asApp()) {
            app.setAutoCommit(false);
            // when
            Sql.context(app, insider);
            assertTrue(Sql.number(app, "SELECT count(*) FROM " + subject.table()) > 0);
            app.commit();

            // then
            assertEquals(0, Sql.number(app, "SELECT count(*) FROM " + subject.table()));
            assertEquals(
                    "", Sql.rows(app, "SELECT current_setting('app.ctx', true)").getFirst());
            app.rollback();
        }
    }

    @Test
    void somebodyElsesContextSeesNothing() throws SQLException {
        long seen = Sql.asApp(app -> {
            Sql.context(app, "agency:NOBODY-AT-ALL");
            return Sql.number(app, "SELECT count(*) FROM " + subject.table());
        });

        assertEquals(0, seen);
    }

    @Test
    void onlyARelationInForceOpens() throws SQLException {
        assertEquals(0, seenThrough("'CLAIMED', '2020-01-01', NULL, 'PROBE', NULL, NULL"), "a claim");
        assertEquals(0, seenThrough("'ENDED', '2020-01-01', '2020-02-01', 'PROBE', 'PROBE', 'ROUTING'"), "what ended");
        assertEquals(
                0, seenThrough("'CONFIRMED', '2020-01-01', '2020-02-01', 'PROBE', 'PROBE', 'ROUTING'"), "what ran out");
        assertEquals(
                0, seenThrough("'CONFIRMED', '2999-01-01', NULL, 'PROBE', 'PROBE', 'ROUTING'"), "what has not begun");
        assertEquals(
                1, seenThrough("'CONFIRMED', '2020-01-01', NULL, 'PROBE', 'PROBE', 'ROUTING'"), "what is in force");
    }

    /** How many rows a subject sees who has this relation to one of them. */
    private long seenThrough(String relation) throws SQLException {
        return Sql.asSuperuser(superuser -> {
            Sql.change(superuser, """
                    INSERT INTO case_access (id, record_id, subject, relation, state, valid_from, valid_to, asserted_by, confirmed_by, basis)
                    SELECT gen_random_uuid(), t.id, 'agency:PROBE', 'CONTRIBUTOR', %s FROM %s t LIMIT 1""".formatted(relation, subject.table()));
            Sql.change(superuser, "SET LOCAL ROLE gwarchod_app");
            Sql.context(superuser, "agency:PROBE");
            return Sql.number(superuser, "SELECT count(*) FROM " + subject.table());
        });
    }

    @Test
    void rowSecurityCannotBeSwitchedOff() {
        SQLException refused = assertThrows(
                SQLException.class,
                () -> Sql.asApp(app -> {
                    Sql.change(app, "SET LOCAL row_security = off");
                    return Sql.number(app, "SELECT count(*) FROM " + subject.table());
                }));

        assertEquals(DENIED, refused.getSQLState());
    }

    @Test
    void onlyTheServicesOwnRoleMayStartIt() throws SQLException {
        assertFalse(Sql.<Boolean>asApp(DatabaseRoleCheck::isTooStrong));
        assertTrue(Sql.<Boolean>asSuperuser(DatabaseRoleCheck::isTooStrong), "a superuser");
        assertTrue(Sql.<Boolean>asOwner(DatabaseRoleCheck::isTooStrong), "the owner");
        assertTrue(
                Sql.<Boolean>asSuperuser(superuser -> {
                    Sql.change(superuser, "CREATE ROLE probe_bypass BYPASSRLS");
                    Sql.change(superuser, "SET LOCAL ROLE probe_bypass");
                    return DatabaseRoleCheck.isTooStrong(superuser);
                }),
                "a role with BYPASSRLS");
    }

    @Test
    void aBackfillByTheOwnerReachesEveryRow() throws SQLException {
        int changed =
                Sql.asOwner(owner -> Sql.change(owner, "UPDATE " + subject.table() + " SET version = version + 1"));

        assertTrue(changed > 0);
        assertEquals(count(subject.table()), changed);
    }

    @Test
    void theAccessRowComesBeforeTheRow() throws SQLException {
        // given
        String row = copy(UUID.randomUUID());

        // then
        SQLException refused = assertThrows(
                SQLException.class,
                () -> Sql.asApp(app -> {
                    Sql.context(app, "agency:PROBE");
                    return insert(app, row);
                }));
        assertEquals(DENIED, refused.getSQLState());
    }

    @Test
    void withItsAccessRowTheRowIsTaken() throws SQLException {
        // given
        UUID id = UUID.randomUUID();
        String row = copy(id);

        // when
        int inserted = Sql.asApp(app -> {
            Sql.context(app, "agency:PROBE");
            Sql.change(app, """
                    INSERT INTO case_access (id, record_id, subject, relation, state, valid_from, asserted_by, confirmed_by, basis)
                    VALUES ('%s', '%s', 'agency:PROBE', 'REFERRER', 'CONFIRMED', app_now(), 'PROBE', 'PROBE', 'OWN_SUBMISSION')""".formatted(UUID.randomUUID(), id));
            return insert(app, row);
        });

        // then
        assertEquals(1, inserted);
    }

    @Test
    void whatIsFixedStaysFixed() {
        for (String role : List.of("app", "system")) {
            SQLException refused = assertThrows(
                    SQLException.class,
                    () -> Sql.asApp(app -> {
                        if (role.equals("system")) {
                            Sql.change(app, "SET LOCAL ROLE gwarchod_system");
                        }
                        return Sql.change(
                                app, "UPDATE %1$s SET %2$s = %2$s".formatted(subject.table(), subject.frozen()));
                    }),
                    role);
            assertEquals(DENIED, refused.getSQLState());
        }
    }

    @Test
    void theAuditIsAppendedOnly() {
        for (String statement :
                List.of("SELECT id FROM audit_entry", "UPDATE audit_entry SET actor = ''", "DELETE FROM audit_entry")) {
            SQLException refused =
                    assertThrows(SQLException.class, () -> Sql.asApp(app -> Sql.change(app, statement)), statement);
            assertEquals(DENIED, refused.getSQLState());
        }
    }

    @Test
    void everyListHasItsIndex() throws SQLException {
        List<String> slow = new ArrayList<>();
        // One transaction of the superuser, who may take any role: the many rows are never seen by anybody else.
        Sql.asSuperuser(superuser -> {
            many(superuser);
            Sql.change(superuser, "ANALYZE " + subject.table());
            Sql.change(superuser, "ANALYZE case_access");
            Sql.change(superuser, "SET LOCAL ROLE gwarchod_app");
            Sql.context(superuser, "agency:PROBE");
            for (Map.Entry<String, String> list : lists().entrySet()) {
                String plan = String.join(
                        "\n",
                        Sql.rows(
                                superuser,
                                "EXPLAIN SELECT * FROM " + subject.table() + " WHERE " + list.getKey() + " ORDER BY "
                                        + list.getValue() + " LIMIT 51"));
                if (plan.contains("Seq Scan on " + subject.table())) {
                    slow.add(list.getKey() + "\n" + plan);
                }
            }
            return slow.size();
        });

        assertTrue(slow.isEmpty(), () -> String.join("\n", slow));
    }

    private void many(Connection superuser) throws SQLException {
        StringBuilder unique = new StringBuilder();
        subject.unique()
                .forEach(column ->
                        unique.append(" || jsonb_build_object('%1$s', r.%1$s || '-' || n)".formatted(column)));
        Sql.change(superuser, """
                INSERT INTO %1$s SELECT c.* FROM (SELECT * FROM %1$s LIMIT 1) r CROSS JOIN generate_series(1, %2$d) n
                CROSS JOIN LATERAL jsonb_populate_record(null::%1$s,
                    to_jsonb(r) || jsonb_build_object('id', gen_random_uuid())%3$s) c""".formatted(subject.table(), MANY, unique));
        Sql.change(superuser, """
                INSERT INTO case_access (id, record_id, subject, relation, state, valid_from, asserted_by, confirmed_by, basis)
                SELECT gen_random_uuid(), t.id, 'agency:PROBE', 'RESPONSIBLE_LA', 'CONFIRMED', '2020-01-01', 'PROBE', 'PROBE', 'ROUTING'
                FROM %s t""".formatted(subject.table()));
    }

    private String copy(UUID id) throws SQLException {
        StringBuilder changes = new StringBuilder("jsonb_build_object('id', '" + id + "'");
        subject.unique().forEach(column -> changes.append(", '")
                .append(column)
                .append("', 'probe-")
                .append(id)
                .append("'"));
        return Sql.asSuperuser(superuser -> Sql.rows(
                        superuser, "SELECT to_jsonb(t) || " + changes + ") FROM " + subject.table() + " t LIMIT 1")
                .getFirst());
    }

    private int insert(Connection app, String row) throws SQLException {
        try (var insert =
                app.prepareStatement("INSERT INTO %1$s SELECT * FROM jsonb_populate_record(null::%1$s, ?::jsonb)"
                        .formatted(subject.table()))) {
            insert.setString(1, row);
            return insert.executeUpdate();
        }
    }

    private static long count(String table) throws SQLException {
        return Sql.asSuperuser(superuser -> Sql.number(superuser, "SELECT count(*) FROM " + table));
    }

    /** The tables with row-level security that the service may read at all. */
    private static List<String> readable() throws SQLException {
        return Sql.asSuperuser(superuser -> Sql.rows(superuser, """
                SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relforcerowsecurity
                  AND has_table_privilege('gwarchod_app', c.oid, 'SELECT')"""));
    }
}
