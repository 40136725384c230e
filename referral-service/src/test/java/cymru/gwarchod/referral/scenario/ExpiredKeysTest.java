package cymru.gwarchod.referral.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.idempotency.ExpiredKeys;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.ServiceUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A key is honoured for seven days and then forgotten; the rows of others' commands are left alone. */
@QuarkusTest
class ExpiredKeysTest {

    private static final String ACTOR = "client:expired-keys-probe";

    @Inject
    ExpiredKeys expired;

    @AfterEach
    void tidyUp() {
        Rows.change("DELETE FROM idempotency_record WHERE actor = ?", ACTOR);
    }

    private static void remembered(String key, String age) {
        Rows.change(
                "INSERT INTO idempotency_record (actor, method, path, key, body_hash, status, resource_id, created_at)"
                        + " VALUES (?, 'POST', '/v1/referrals', ?, 'hash', 201, gen_random_uuid(), now() - ?::interval)",
                ACTOR,
                key,
                age);
    }

    private static List<String> kept() {
        return Rows.texts("SELECT key FROM idempotency_record WHERE actor = ? ORDER BY key", ACTOR);
    }

    @Test
    void whatIsHonouredNoMoreIsForgotten() {
        // given
        remembered("fresh", "0 days");
        remembered("honoured", "6 days 23 hours");
        remembered("expired", "7 days 1 minute");
        remembered("long-expired", "400 days");

        // when
        expired.forget();

        // then
        assertEquals(List.of("fresh", "honoured"), kept());
        assertEquals(0, expired.forget());
    }

    @Test
    void manyAreForgottenInOneGo() {
        Rows.change(
                "INSERT INTO idempotency_record (actor, method, path, key, body_hash, status, resource_id, created_at)"
                        + " SELECT ?, 'POST', '/v1/referrals', n::text, 'hash', 201, gen_random_uuid(),"
                        + " now() - interval '8 days' FROM generate_series(1, 2500) n",
                ACTOR);

        expired.forget();

        assertEquals(List.of(), kept());
    }

    @Test
    void whileAnotherInstanceForgetsThisOneLetsIt() throws SQLException {
        // given
        remembered("expired", "8 days");
        try (Connection other = ServiceUnderTest.database().asSuperuser();
                Statement lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("SELECT pg_advisory_xact_lock(hashtextextended('gwarchod.idempotency.forget', 0))");

            // when
            assertEquals(0, expired.forget());

            // then
            assertEquals(List.of("expired"), kept());
            // A closed connection gives its lock back some time later; the end of a transaction does so at once.
            other.rollback();
        }
        expired.forget();
        assertEquals(List.of(), kept());
    }
}
