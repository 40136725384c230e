package cymru.gwarchod.benchmarks;

import cymru.gwarchod.testing.ServiceDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What row-level security costs, as a ratio: the same statements on the same rows in one run, by turns as the service, for
 * whom the policies hold, and as a superuser, for whom they do not. With no restricted case, with a hundred and with a
 * thousand. Prints medians and ratios; it judges nothing.
 */
public final class RowSecurityCost {

    private static final int[] RESTRICTED = {0, 100, 1_000};
    private static final int WARM_UP = 300;
    private static final int RUNS = 2_000;
    private static final double MICROSECOND = 1_000.0;
    private static final String RESTRICT = """
            INSERT INTO case_access (id, record_id, subject, relation, context_id, state, valid_from, asserted_by, confirmed_by, basis)
            SELECT uuidv7(), record, 'agency:*', 'EXCLUDED', id, 'CONFIRMED', opened_at, 'A', 'A', 'RESPONSIBLE_AUTHORITY'
            FROM (SELECT * FROM case_file WHERE responsible_agency <> '%s' ORDER BY id LIMIT %d) AS chosen
            CROSS JOIN LATERAL (VALUES (id), (child_id)) AS records (record)""";

    /** The conditions that the services write, so that both sides do the first line's work. */
    private static final Map<String, String> STATEMENTS = new LinkedHashMap<>(Map.of(
            "one case",
            "SELECT c.*, a.relation FROM case_file c JOIN case_access a ON a.record_id = c.id WHERE c.id = '%s'"
                    + " AND a.subject IN ('agency:" + ManyCases.AGENCY
                    + "', 'agency:*') AND a.relation IN ('RESPONSIBLE_LA', 'EXCLUDED', 'LISTED')"
                    + " AND a.state = 'CONFIRMED' AND a.valid_from <= '2026-11-22' AND (a.valid_to IS NULL OR a.valid_to > '2026-11-22')",
            "a page of cases",
            "SELECT * FROM case_file WHERE responsible_agency = '" + ManyCases.AGENCY
                    + "' ORDER BY opened_at, id LIMIT 51",
            "a page of work items",
            "SELECT * FROM work_item WHERE owner_agency = '" + ManyCases.AGENCY
                    + "' AND progress = 'OPEN' ORDER BY limit_at, id LIMIT 51"));

    private RowSecurityCost() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws SQLException, java.io.IOException {
        try (ServiceDatabase database = ServiceDatabase.start("referral")) {
            ReferralTables.migrate(database);
            try (Connection superuser = database.asSuperuser();
                    Connection app = database.asApp()) {
                ManyCases.fill(superuser);
                ManyCases.context(superuser);
                ManyCases.context(app);
                for (int restricted : RESTRICTED) {
                    restrict(superuser, restricted);
                    System.out.printf(
                            "%n%,d cases of %d agencies, %,d restricted%n",
                            ManyCases.CASES, ManyCases.AGENCIES, restricted);
                    measure(app, superuser);
                }
            }
        }
    }

    private static void restrict(Connection superuser, int cases) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("DELETE FROM case_access WHERE relation = 'EXCLUDED'");
            statement.execute(RESTRICT.formatted(ManyCases.AGENCY, cases));
            statement.execute("VACUUM (ANALYZE) case_access");
        }
    }

    private static void measure(Connection app, Connection superuser) throws SQLException {
        String own;
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM case_file WHERE responsible_agency = '"
                        + ManyCases.AGENCY + "' ORDER BY id OFFSET 1000 LIMIT 1")) {
            row.next();
            own = row.getString(1);
        }
        for (Map.Entry<String, String> entry : STATEMENTS.entrySet()) {
            String sql = entry.getValue().formatted(own);
            try (PreparedStatement with = app.prepareStatement(sql);
                    PreparedStatement without = superuser.prepareStatement(sql)) {
                compare(entry.getKey(), with, without);
            }
        }
    }

    /** By turns, so that whatever slows the machine slows both. */
    private static void compare(String name, PreparedStatement with, PreparedStatement without) throws SQLException {
        for (int i = 0; i < WARM_UP; i++) {
            requireSame(read(with), read(without));
        }
        long[] on = new long[RUNS];
        long[] off = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            read(with);
            long middle = System.nanoTime();
            read(without);
            on[i] = middle - start;
            off[i] = System.nanoTime() - middle;
        }
        Arrays.sort(on);
        Arrays.sort(off);
        System.out.printf(
                "%s: %.0f µs with policies, %.0f µs without, ratio %.2f%n",
                name, on[RUNS / 2] / MICROSECOND, off[RUNS / 2] / MICROSECOND, (double) on[RUNS / 2] / off[RUNS / 2]);
    }

    private static void requireSame(int with, int without) {
        if (with != without || with == 0) {
            throw new IllegalStateException("the two sides do not read the same rows: " + with + " and " + without);
        }
    }

    private static int read(PreparedStatement query) throws SQLException {
        int rows = 0;
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rows++;
            }
        }
        return rows;
    }
}
