package cymru.gwarchod.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Fifty thousand cases of twenty agencies, each with its child, its relations and a piece of work. */
final class ManyCases {

    static final int CASES = 50_000;
    static final int AGENCIES = 20;
    static final String AGENCY = "AGENCY-7";

    private static final String FILL = """
            INSERT INTO child (id, given_name, family_name, date_of_birth, date_of_birth_accuracy, looked_after, created_at, version)
            SELECT uuidv7(), 'Enghraifft', 'Dychmygol', '2010-01-01', 'EXACT', false, timestamptz '2026-01-01', 0
            FROM generate_series(1, %1$d);
            INSERT INTO case_file (id, reference, child_id, local_authority, responsible_agency, opened_at, version)
            SELECT uuidv7(), 'CASE-' || n, id, 'W06000005', 'AGENCY-' || n %% %2$d, timestamptz '2026-01-01' + n * interval '1 minute', 0
            FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM child) AS numbered;
            INSERT INTO case_access (id, record_id, subject, relation, state, valid_from, asserted_by, confirmed_by, basis)
            SELECT uuidv7(), record, 'agency:' || responsible_agency, 'RESPONSIBLE_LA', 'CONFIRMED', opened_at, 'A', 'B', 'ROUTING'
            FROM case_file CROSS JOIN LATERAL (VALUES (id), (child_id)) AS records (record);
            INSERT INTO work_item (id, source, kind, rule, strength, pack, calendar, child_id, case_id, trigger_at, due_on,
                limit_at, in_hours, last_working_day, owner_agency, local_authority, owner_role, immediate, link, progress, obligation_version)
            SELECT uuidv7(), 'assessment-service', 'COMPLETE_SERAF', 'TIME-01', 'COMPLY', 'GUIDANCE_2010_DRAFT@1', 'wales-2026.1',
                child_id, id, opened_at, opened_at::date, opened_at, false, opened_at::date, responsible_agency, 'W06000005',
                'ss-team-manager', false, '/v1/assessments', 'OPEN', 0
            FROM case_file""";

    private ManyCases() {}

    static void fill(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(FILL.formatted(CASES, AGENCIES));
            statement.execute("VACUUM (ANALYZE)");
        }
    }

    /** From now on the connection asks for {@link #AGENCY}. */
    static void context(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT set_config('app.ctx', 'agency:" + AGENCY + "', false)");
            statement.execute("SELECT set_config('app.now', '2026-11-22T12:00:00Z', false)");
        }
    }
}
