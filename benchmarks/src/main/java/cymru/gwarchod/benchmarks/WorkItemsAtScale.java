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
import java.util.Map;
import java.util.TreeMap;

/**
 * An agency's work items out of ten thousand and out of a million, in a real PostgreSQL with the service's own tables, roles
 * and row-level security: the first page and a page deep in the list, each with its plan and its time. Ends with 1 if a plan
 * sorts or reads the whole table, or if a page of the million costs more than twice one of the ten thousand.
 */
public final class WorkItemsAtScale {

    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final int AGENCIES = 20;
    private static final int WARM_UP = 200;
    private static final int RUNS = 1_000;
    /** Fifty, and one to know whether there are more. */
    private static final int PAGE = 51;

    private static final double LARGEST_RATIO = 2;
    private static final double MICROSECOND = 1_000.0;

    private static final String FILL = """
            INSERT INTO work_item (id, source, kind, rule, strength, pack, calendar, child_id, case_id, trigger_at, due_on,
                limit_at, in_hours, last_working_day, owner_agency, local_authority, owner_role, immediate, link, progress,
                done_at, obligation_version)
            SELECT gen_random_uuid(), 'assessment-service', 'COMPLETE_SERAF', 'TIME-01', 'COMPLY', 'GUIDANCE_2010_DRAFT@1',
                'wales-2026.1', gen_random_uuid(), gen_random_uuid(), due - interval '9 days', due::date, due, false,
                due::date, 'AGENCY-' || n %% %d, 'W06000002', 'ss-team-manager', false, '/v1/assessments',
                CASE WHEN n / 20 %% 10 < 3 THEN 'OPEN' ELSE 'DONE' END, CASE WHEN n / 20 %% 10 < 3 THEN NULL ELSE due END, 0
            FROM (SELECT n, timestamptz '2016-01-01' + ((n * 7919::bigint) %% 5000000) * interval '1 minute' AS due
                  FROM generate_series(1, %d) AS n) AS generated""";

    /** The conditions that PanacheWorkItems writes. */
    private static final String OPEN = "SELECT * FROM work_item WHERE owner_agency = ? AND progress = 'OPEN'";

    private static final String AFTER = " AND (limit_at, id) > (?::timestamptz, ?::uuid)";
    private static final String ORDER = " ORDER BY limit_at, id FETCH FIRST " + PAGE + " ROWS ONLY";
    private static final String AGENCY = "AGENCY-7";

    private WorkItemsAtScale() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws SQLException, IOException {
        try (ServiceDatabase database = ServiceDatabase.start("referral")) {
            ReferralTables.migrate(database);
            Map<String, Double> few = measure(database, FEW);
            Map<String, Double> many = measure(database, MANY);
            boolean good = true;
            for (String page : few.keySet()) {
                double ratio = many.get(page) / few.get(page);
                System.out.printf("%s: %.2f times the cost at %,d rows%n", page, ratio, MANY);
                good &= ratio <= LARGEST_RATIO;
            }
            if (!good) {
                System.out.println("A page of the million costs more than twice one of the ten thousand.");
                System.exit(1);
            }
        }
    }

    private static Map<String, Double> measure(ServiceDatabase database, int rows) throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("TRUNCATE work_item");
            statement.execute(FILL.formatted(AGENCIES, rows));
            statement.execute("VACUUM (ANALYZE) work_item");
        }
        try (Connection app = database.asApp()) {
            try (Statement context = app.createStatement()) {
                context.execute("SELECT set_config('app.ctx', 'agency:" + AGENCY + "', false)");
                context.execute("SELECT set_config('app.now', '2026-11-22T12:00:00Z', false)");
            }
            String[] deep = middle(app);
            System.out.printf("%n%,d work items, of %d agencies%n", rows, AGENCIES);
            return new TreeMap<>(Map.of(
                    "first page", page(app, rows, "first page", OPEN + ORDER, AGENCY),
                    "deep page", page(app, rows, "deep page", OPEN + AFTER + ORDER, AGENCY, deep[0], deep[1])));
        }
    }

    /** Where the list of the agency's open work is half read. */
    private static String[] middle(Connection app) throws SQLException {
        try (PreparedStatement query = app.prepareStatement(
                "SELECT limit_at::text, id::text FROM work_item"
                        + " WHERE owner_agency = ? AND progress = 'OPEN' ORDER BY limit_at, id"
                        + " OFFSET (SELECT count(*) / 2 FROM work_item WHERE owner_agency = ? AND progress = 'OPEN') LIMIT 1")) {
            query.setString(1, AGENCY);
            query.setString(2, AGENCY);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("the agency has no work: nothing would be measured");
                }
                return new String[] {row.getString(1), row.getString(2)};
            }
        }
    }

    /** The median in microseconds; prints it with the slowest and the plan. */
    private static double page(Connection app, int rows, String name, String sql, String... parameters)
            throws SQLException {
        List<String> plan = new ArrayList<>();
        try (PreparedStatement explain = prepared(app, "EXPLAIN (ANALYZE, BUFFERS) " + sql, parameters);
                ResultSet line = explain.executeQuery()) {
            while (line.next()) {
                plan.add(line.getString(1));
            }
        }
        long[] times = new long[RUNS];
        try (PreparedStatement query = prepared(app, sql, parameters)) {
            for (int i = 0; i < WARM_UP; i++) {
                read(query);
            }
            for (int i = 0; i < RUNS; i++) {
                long start = System.nanoTime();
                read(query);
                times[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        double median = times[RUNS / 2] / MICROSECOND;
        System.out.printf("%s: median %.0f µs, slowest %.0f µs%n", name, median, times[RUNS - 1] / MICROSECOND);
        plan.forEach(line -> System.out.println("    " + line));
        // Of a few rows the planner may well sort what is left of an agency's; of many it must not.
        if (rows == MANY
                && plan.stream().anyMatch(line -> line.contains("Seq Scan on work_item") || line.contains("Sort"))) {
            throw new IllegalStateException("the page is not read from an index in order");
        }
        return median;
    }

    private static PreparedStatement prepared(Connection app, String sql, String... parameters) throws SQLException {
        PreparedStatement statement = app.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setString(i + 1, parameters[i]);
        }
        return statement;
    }

    private static void read(PreparedStatement query) throws SQLException {
        int rows = 0;
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rows++;
            }
        }
        if (rows != PAGE) {
            throw new IllegalStateException("a page has " + PAGE + " rows, one more than it shows, and not " + rows);
        }
    }
}
