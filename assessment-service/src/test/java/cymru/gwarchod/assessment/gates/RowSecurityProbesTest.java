package cymru.gwarchod.assessment.gates;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static cymru.gwarchod.assessment.casefile.CaseFixture.hear;
import static cymru.gwarchod.assessment.reassessment.ReassessmentFixture.meetingHeld;
import static cymru.gwarchod.assessment.reassessment.ReassessmentFixture.missingReturned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.assessment.assessment.api.CompletedAssessmentFixture;
import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.testing.ServiceUnderTest;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database opens to whom, past the code: nothing without a caller, and to each relation its own rows only. */
@QuarkusTest
class RowSecurityProbesTest {

    private static final String NURSE = "health-nurse";
    private static final List<String> FILLED = List.of(
            "known_case",
            "received_referral",
            "assessment",
            "assessment_form",
            "assessment_answer",
            "assessment_completion",
            "assessment_meeting_decision",
            "assessment_action_done",
            "assessment_suggestion",
            "suggesting_fact",
            "decided_birth_date",
            "contribution",
            "reassessment",
            "held_meeting",
            "obligation",
            "case_access");
    private static final String READABLE = """
            SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relforcerowsecurity
              AND has_table_privilege('gwarchod_app', c.oid, 'SELECT')""";

    private final CaseFixture placed = aCase().referredBy(NURSE, "HEALTH-BETSI").withImmediateRisk();

    @BeforeEach
    void fill() {
        placed.inPlace();
        Instant now = Instant.now();
        hear(
                placed.birthDateDecided("2011-05-04", CaseFixture.RECEIVED),
                missingReturned(UUID.randomUUID(), placed.childId, now.minus(Duration.ofDays(2)), now));
        CompletedAssessmentFixture.mildWithDecision(placed.caseId);
        CompletedAssessmentFixture.contribution(NURSE, placed.referralId);
        hear(meetingHeld(UUID.randomUUID(), placed.caseId, placed.childId, "REVIEW", CaseFixture.RECEIVED));
    }

    @Test
    void withoutACallerNothingIsSeen() throws SQLException {
        List<String> readable = superuser(READABLE);
        assertTrue(readable.containsAll(FILLED), readable::toString);
        for (String table : FILLED) {
            assertTrue(
                    Long.parseLong(superuser("SELECT count(*) FROM " + table).getFirst()) > 0,
                    table + " is empty: the probe would prove nothing");
        }
        for (String table : readable) {
            assertEquals(0, seen("", table, "true"), table + " without context");
        }
    }

    @Test
    void somebodyWithoutARelationSeesNothingButThatRelationsAreThere() throws SQLException {
        for (String table : FILLED) {
            if (!table.equals("case_access")) {
                assertEquals(0, seen("agency:NOBODY-AT-ALL", table, "true"), table);
            }
        }
    }

    @Test
    void aContributorSeesTheOwnContributionAndNothingOfTheCase() throws SQLException {
        String nurse = "person:" + TestTokens.ISSUER + "#" + TestTokens.subject(NURSE);
        String ofTheCase = "case_id = '" + placed.caseId + "'";

        assertEquals(1, seen(nurse, "contribution", ofTheCase));
        assertEquals(1, seen(nurse, "received_referral", ofTheCase));
        for (String table :
                List.of("assessment", "assessment_form", "assessment_answer", "reassessment", "obligation")) {
            assertEquals(0, seen(nurse, table, ofTheCase), table);
        }
        assertEquals(0, seen(nurse, "suggesting_fact", "child_id = '" + placed.childId + "'"));
        assertEquals(0, seen(nurse, "decided_birth_date", "child_id = '" + placed.childId + "'"));
        assertEquals(0, seen(nurse, "known_case", "id = '" + placed.caseId + "'"));
    }

    @Test
    void thePoliceSeeTheAssessmentAndTheReassessmentsButNoEvidence() throws SQLException {
        String police = "agency:POLICE-NORTH-WALES";
        String ofTheCase = "case_id = '" + placed.caseId + "'";

        assertEquals(1, seen(police, "assessment", ofTheCase));
        assertEquals(1, seen(police, "reassessment", ofTheCase));
        for (String table : List.of(
                "assessment_form",
                "assessment_answer",
                "assessment_meeting_decision",
                "assessment_action_done",
                "assessment_suggestion",
                "contribution",
                "held_meeting")) {
            assertEquals(0, seen(police, table, ofTheCase), table);
        }
    }

    private static long seen(String subject, String table, String where) throws SQLException {
        try (Connection app = ServiceUnderTest.database().asApp();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("SELECT set_config('app.ctx', '" + subject
                    + "', true), set_config('app.now', '2030-01-01T00:00:00Z', true)");
            try (ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table + " WHERE " + where)) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static List<String> superuser(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection superuser = ServiceUnderTest.database().asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }
}
