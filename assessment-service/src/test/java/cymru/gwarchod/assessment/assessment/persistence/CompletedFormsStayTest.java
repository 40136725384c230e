package cymru.gwarchod.assessment.assessment.persistence;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cymru.gwarchod.assessment.Stored;
import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.api.CompletedAssessmentFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.ServiceUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What the database itself refuses to the service's role, whatever the code does. */
@QuarkusTest
@StatutoryRule("SERAF-12")
class CompletedFormsStayTest {

    private static final String FLINTSHIRE = "agency:SS-FLINTSHIRE";
    private static final String POLICE = "agency:POLICE-NORTH-WALES";

    @Test
    void aDraftChangesAndACompletedFormDoesNot() throws SQLException {
        String draft = CompletedAssessmentFixture.draft(aCase().inPlace().caseId);
        String completed = CompletedAssessmentFixture.completed(aCase().inPlace().caseId);

        assertEquals(
                29,
                update(FLINTSHIRE, "UPDATE assessment_answer SET note = 'x' WHERE assessment_id = '" + draft + "'"));
        assertEquals(
                0,
                update(
                        FLINTSHIRE,
                        "UPDATE assessment_answer SET note = 'x' WHERE assessment_id = '" + completed + "'"));
        assertEquals(
                0,
                update(
                        FLINTSHIRE,
                        "UPDATE assessment_form SET in_need = false WHERE assessment_id = '" + completed + "'"));
    }

    @Test
    void aCompletionIsNeitherChangedNorTakenBack() {
        String completed = CompletedAssessmentFixture.completed(aCase().inPlace().caseId);

        refused("UPDATE assessment_completion SET score = 0 WHERE assessment_id = '" + completed + "'");
        refused("DELETE FROM assessment_completion WHERE assessment_id = '" + completed + "'");
        refused("UPDATE assessment SET status = 'DRAFT' WHERE id = '" + completed + "'");
        refused("UPDATE assessment SET child_id = gen_random_uuid() WHERE id = '" + completed + "'");
    }

    @Test
    void theRelationThatOpensTheSummaryOpensNoAnswer() throws SQLException {
        String completed =
                CompletedAssessmentFixture.completed(aCase().withImmediateRisk().inPlace().caseId);

        assertEquals(1, count(POLICE, "SELECT count(*) FROM assessment WHERE id = '" + completed + "'"));
        assertEquals(
                0, count(POLICE, "SELECT count(*) FROM assessment_answer WHERE assessment_id = '" + completed + "'"));
        assertEquals(
                0, count(POLICE, "SELECT count(*) FROM assessment_form WHERE assessment_id = '" + completed + "'"));
        assertEquals(0, count("", "SELECT count(*) FROM assessment WHERE id = '" + completed + "'"));
    }

    @Test
    void theStoredResultIsWhatTheAnswersComeTo() {
        String completed = CompletedAssessmentFixture.completed(aCase().inPlace().caseId);

        assertEquals(
                AssessmentFixture.BOOK
                        .classify(AssessmentFixture.answers(2, 3, 0))
                        .canonical(),
                Stored.result(completed));
    }

    private static void refused(String sql) {
        assertThrows(SQLException.class, () -> update(FLINTSHIRE, sql));
    }

    private static int update(String subjects, String sql) throws SQLException {
        try (Connection connection = asApp(subjects);
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static int count(String subjects, String sql) throws SQLException {
        try (Connection connection = asApp(subjects);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** A transaction in the context of a caller, as the service's own hook makes it; it is never committed. */
    private static Connection asApp(String subjects) throws SQLException {
        Connection connection = ServiceUnderTest.database().asApp();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT set_config('app.ctx', '" + subjects
                    + "', true), set_config('app.now', '2027-01-01T00:00:00Z', true)");
        }
        return connection;
    }
}
