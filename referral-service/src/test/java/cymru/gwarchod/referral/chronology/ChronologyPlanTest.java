package cymru.gwarchod.referral.chronology;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.ServiceUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The two queries over a projection of some size, as the service's own role sees it. */
@QuarkusTest
class ChronologyPlanTest {

    private static final String SOURCE = "plan-probe";
    private static final String RECORD = "('00000000-0000-4000-8000-' || lpad((n % 2000)::text, 12, '0'))::uuid";

    @BeforeEach
    void manyCases() {
        Rows.change(("""
                INSERT INTO chronology_entry (id, record_id, occurred_at, type, source, subject, details)
                SELECT gen_random_uuid(), """ + RECORD + """
                , now() + n * interval '1 minute', 'cymru.gwarchod.meeting.held.v1', ?, '/v1/meetings/' || n, '{}'
                FROM generate_series(1, 20000) n"""), SOURCE);
        Rows.change(("INSERT INTO chronology_story (id, story_id, record_id) SELECT gen_random_uuid(), " + RECORD + ", "
                + RECORD + " FROM generate_series(1, 2000) n"));
        Rows.change(("""
                INSERT INTO case_access (id, record_id, subject, relation, state, valid_from, asserted_by, confirmed_by, basis)
                SELECT gen_random_uuid(), """ + RECORD + """
                , 'agency:PLAN-' || n % 20, 'RESPONSIBLE_LA', 'CONFIRMED', '2020-01-01', 'PLAN', 'PLAN', 'ROUTING'
                FROM generate_series(1, 2000) n"""));
        Rows.change("ANALYZE chronology_entry");
        Rows.change("ANALYZE chronology_story");
        Rows.change("ANALYZE case_access");
    }

    @AfterEach
    void tidyUp() {
        Rows.change("DELETE FROM chronology_entry WHERE source = ?", SOURCE);
        Rows.change("DELETE FROM chronology_story WHERE story_id::text LIKE '00000000-0000-4000-8000-%'");
        Rows.change("DELETE FROM case_access WHERE asserted_by = 'PLAN'");
    }

    private static String plan(String query) throws SQLException {
        List<String> plan = new ArrayList<>();
        try (Connection connection = ServiceUnderTest.database().asApp();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "SELECT set_config('app.ctx', 'agency:PLAN-7', false), set_config('app.now', now()::text, false)");
            try (ResultSet row = statement.executeQuery("EXPLAIN " + query)) {
                while (row.next()) {
                    plan.add(row.getString(1));
                }
            }
        }
        return String.join("\n", plan);
    }

    @Test
    void aStoryIsReadFromTheIndexOfItsRecords() throws SQLException {
        String plan = plan("""
                SELECT e.* FROM chronology_story s JOIN chronology_entry e ON e.record_id = s.record_id
                WHERE s.story_id = '00000000-0000-4000-8000-000000000007'
                  AND (e.occurred_at, e.xid, e.sequence) > (now(), 5, 5)
                ORDER BY e.occurred_at, e.xid, e.sequence FETCH FIRST 51 ROWS ONLY""");

        assertTrue(plan.contains("ix_chronology_entry_record"), plan);
        assertTrue(
                !plan.contains("Seq Scan on chronology_entry") && !plan.contains("Seq Scan on chronology_story"), plan);
    }

    @Test
    void theFeedIsReadFromAnIndex() throws SQLException {
        String plan = plan("""
                SELECT e.* FROM chronology_entry e WHERE (e.xid, e.sequence) > (5, 5)
                  AND e.xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                  AND EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = e.record_id AND a.subject IN ('agency:PLAN-7')
                    AND a.relation IN ('RESPONSIBLE_LA', 'HANDED_OVER_LA') AND a.state = 'CONFIRMED' AND a.valid_from <= now()
                    AND (a.valid_to IS NULL OR a.valid_to > now()))
                  AND NOT EXISTS (SELECT 1 FROM chronology_story s JOIN case_access x ON x.record_id = s.story_id
                    WHERE s.record_id = e.record_id AND x.subject IN ('agency:PLAN-7', 'client:a') AND x.relation = 'EXCLUDED'
                    AND x.state = 'CONFIRMED' AND x.valid_from <= now() AND (x.valid_to IS NULL OR x.valid_to > now()))
                ORDER BY e.xid, e.sequence FETCH FIRST 51 ROWS ONLY""");

        assertTrue(plan.contains("uq_chronology_entry_order") || plan.contains("ix_chronology_entry_record"), plan);
        assertTrue(!plan.contains("Seq Scan on chronology_entry"), plan);
    }
}
