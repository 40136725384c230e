package cymru.gwarchod.referral.casefile;

import static cymru.gwarchod.referral.casefile.CaseCalls.FLINTSHIRE;
import static cymru.gwarchod.referral.casefile.CaseCalls.aKnownChild;
import static cymru.gwarchod.referral.casefile.CaseCalls.received;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.ServiceUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A case that is just ending takes nothing more in, and one that is just taking something in does not end. */
@QuarkusTest
class EndingCaseTest {

    private static final String HOLD = "SELECT pg_advisory_xact_lock(hashtextextended('case:' || ?, 0))";

    @Test
    void aReportThatComesWhileTheCaseEndsOpensTheNextOne() throws SQLException {
        // given
        Map<String, Object> child = aKnownChild();
        String first = received(child);
        String ending = caseOf(first);
        CompletableFuture<String> second;
        try (Connection other = ServiceUnderTest.database().asSuperuser()) {
            other.setAutoCommit(false);
            execute(other, HOLD, ending);
            execute(
                    other,
                    "UPDATE case_file SET closed_at = opened_at, closure_reason = 'PLAN_ENDED' WHERE id::text = ?",
                    ending);

            // when
            second = CompletableFuture.supplyAsync(() -> received(child));
            Rows.awaitSomebodyWaiting();
            other.commit();
        }

        // then
        String next = caseOf(second.join());
        assertNotEquals(ending, next);
        assertNull(Rows.row("case_file", next).get("closed_at"));
    }

    @Test
    void aCaseDoesNotEndWhileAReportIsBeingAttached() throws SQLException {
        // given
        String first = received(aKnownChild());
        String caseId = caseOf(first);
        CompletableFuture<Integer> redirected;
        try (Connection other = ServiceUnderTest.database().asSuperuser()) {
            other.setAutoCommit(false);
            execute(other, HOLD, caseId);
            execute(other, """
                    INSERT INTO referral SELECT (jsonb_populate_record(r,
                        jsonb_build_object('id', gen_random_uuid(), 'reference', gen_random_uuid()))).*
                    FROM referral r WHERE id::text = ?""", first);

            // when
            redirected = CompletableFuture.supplyAsync(() -> Api.as(FLINTSHIRE)
                    .change(
                            "/v1/referrals/" + first + "/redirection",
                            "\"member.0\"",
                            Map.of("toAuthority", "W06000006", "reason", "The child lives there."))
                    .statusCode());
            Rows.awaitSomebodyWaiting();
            other.commit();
        }

        // then
        assertEquals(200, redirected.join());
        assertNull(Rows.row("case_file", caseId).get("closed_at"));
    }

    private static String caseOf(String referral) {
        return ((UUID) Rows.row("referral", referral).get("case_id")).toString();
    }

    private static void execute(Connection connection, String sql, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            statement.execute();
        }
    }
}
