package cymru.gwarchod.benchmarks;

import cymru.gwarchod.testing.ServiceDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What the audit costs in the database, as a ratio: the same transaction in one run, by turns without and with the row that
 * the service appends in it, as the service and on a disk that is waited for. Once for a read of a case, which commits
 * nothing otherwise, and once for a change to it. Prints medians and ratios; it judges nothing.
 */
public final class AuditCost {

    private static final int WARM_UP = 300;
    private static final int RUNS = 2_000;
    private static final double MICROSECOND = 1_000.0;

    /** What AuditLog in libs/audit writes. */
    private static final String AUDIT = """
            WITH entry AS (
            INSERT INTO audit_entry (id, at, actor, actor_kind, agency, client, operation, resource, record_id, child_id,
                listed_ids, view_name, field_classes, purpose, basis, outcome, status, reason_code, request_hash, request_id, trace_id)
            VALUES (?, now(), 'person:https://realm.test#somebody', 'PERSON', 'AGENCY-7', 'sandbox-cli', 'readCase', 'case', ?, ?,
                '{}', 'member', 'F1,F3', 'CHILD_PROTECTION_ENQUIRY', 'RESPONSIBLE_LA', 'ALLOWED', NULL, NULL,
                'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', NULL, '4bf92f3577b34da6a3ce929d0e0e4736'))
            INSERT INTO audit_pending (entry_id, entry_at) VALUES (?, now())""";

    private static final String READ =
            "SELECT c.*, a.relation FROM case_file c JOIN case_access a ON a.record_id = c.id"
                    + " WHERE c.id = ? AND a.subject IN ('agency:" + ManyCases.AGENCY + "', 'agency:*')"
                    + " AND a.relation IN ('RESPONSIBLE_LA', 'EXCLUDED', 'LISTED') AND a.state = 'CONFIRMED'"
                    + " AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())";

    private static final String CHANGE = "UPDATE case_file SET version = version + 1 WHERE id = ?";

    private AuditCost() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws SQLException, IOException {
        try (ServiceDatabase database = ServiceDatabase.start("referral")) {
            ReferralTables.migrate(database);
            List<UUID> cases;
            try (Connection superuser = database.asSuperuser()) {
                ManyCases.fill(superuser);
                cases = own(superuser);
                waitForTheDisk(superuser);
            }
            try (Connection app = database.asApp()) {
                ManyCases.context(app);
                app.setAutoCommit(false);
                try (PreparedStatement read = app.prepareStatement(READ);
                        PreparedStatement change = app.prepareStatement(CHANGE);
                        PreparedStatement audit = app.prepareStatement(AUDIT)) {
                    compare("a read of a case", app, read, audit, cases);
                    compare("a change to a case", app, change, audit, cases);
                }
            }
        }
    }

    private static List<UUID> own(Connection superuser) throws SQLException {
        List<UUID> cases = new ArrayList<>();
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT id FROM case_file WHERE responsible_agency = '" + ManyCases.AGENCY + "' ORDER BY id")) {
            while (row.next()) {
                cases.add(row.getObject(1, UUID.class));
            }
        }
        return cases;
    }

    /** Tests do not; a service does. */
    private static void waitForTheDisk(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("ALTER SYSTEM SET fsync = on");
            statement.execute("SELECT pg_reload_conf()");
            statement.execute("CHECKPOINT");
        }
    }

    /** By turns, so that whatever slows the machine slows both. */
    private static void compare(
            String name, Connection app, PreparedStatement work, PreparedStatement audit, List<UUID> cases)
            throws SQLException {
        long[] without = new long[RUNS];
        long[] with = new long[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            UUID one = cases.get(Math.floorMod(2 * i, cases.size()));
            UUID other = cases.get(Math.floorMod(2 * i + 1, cases.size()));
            long start = System.nanoTime();
            perform(work, one);
            app.commit();
            long middle = System.nanoTime();
            perform(work, other);
            append(audit, other);
            app.commit();
            long end = System.nanoTime();
            if (i >= 0) {
                without[i] = middle - start;
                with[i] = end - middle;
            }
        }
        Arrays.sort(without);
        Arrays.sort(with);
        System.out.printf(
                "%s: %.0f µs with its row in the audit, %.0f µs without, ratio %.2f%n",
                name,
                with[RUNS / 2] / MICROSECOND,
                without[RUNS / 2] / MICROSECOND,
                (double) with[RUNS / 2] / without[RUNS / 2]);
    }

    private static void perform(PreparedStatement work, UUID record) throws SQLException {
        work.setObject(1, record);
        int rows = 0;
        if (work.execute()) {
            try (ResultSet row = work.getResultSet()) {
                while (row.next()) {
                    rows++;
                }
            }
        } else {
            rows = work.getUpdateCount();
        }
        if (rows != 1) {
            throw new IllegalStateException("one case is one row, and not " + rows);
        }
    }

    private static void append(PreparedStatement audit, UUID record) throws SQLException {
        UUID entry = UUID.randomUUID();
        audit.setObject(1, entry);
        audit.setObject(2, record);
        audit.setObject(3, record);
        audit.setObject(4, entry);
        if (audit.executeUpdate() != 1) {
            throw new IllegalStateException("nothing was noted for the chain");
        }
    }
}
