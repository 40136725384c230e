package cymru.gwarchod.referral;

import static cymru.gwarchod.referral.referral.ReferralCalls.INTAKE;
import static cymru.gwarchod.referral.referral.ReferralCalls.REFERRER;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Where every connection is taken a request ends soon, as one that may be tried again. Nothing of it stays behind: a
 * transaction that could not begin and was left with its thread would swallow whatever the thread did next.
 */
@QuarkusTest
class FullPoolTest {

    @Inject
    AgroalDataSource database;

    @Inject
    TransactionManager transactions;

    @Test
    void isAnsweredAsUnavailable() throws Exception {
        // given
        Map<String, Long> before = Stored.counts();

        // when
        List<Response> refused = whileEveryConnectionIsTaken(() -> List.of(
                Api.as(INTAKE).list("/v1/referrals"),
                Api.as(REFERRER).post("/v1/referrals", aReferral().json())));

        // then
        refused.forEach(
                answer -> Refused.with(503, "dependency-unavailable", answer).header("Retry-After", "5"));
        assertEquals(before, Stored.counts());

        // and whichever thread is next, it works as before
        for (int i = 0; i < 20; i++) {
            Api.as(INTAKE).list("/v1/referrals").then().statusCode(200);
        }
    }

    @Test
    void leavesNoTransactionWithTheThread() throws Exception {
        int status = whileEveryConnectionIsTaken(() -> {
            assertThrows(RuntimeException.class, () -> QuarkusTransaction.requiringNew()
                    .run(() -> fail("began without a connection")));
            return transactions.getStatus();
        });

        assertEquals(Status.STATUS_NO_TRANSACTION, status);
    }

    private <T> T whileEveryConnectionIsTaken(Callable<T> calls) throws Exception {
        int all = database.getConfiguration().connectionPoolConfiguration().maxSize();
        CountDownLatch taken = new CountDownLatch(all);
        CountDownLatch done = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(all)) {
            for (int i = 0; i < all; i++) {
                threads.execute(() -> QuarkusTransaction.requiringNew().run(() -> {
                    taken.countDown();
                    try {
                        done.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }));
            }
            try {
                assertTrue(taken.await(20, TimeUnit.SECONDS), "not every connection could be taken");
                return calls.call();
            } finally {
                done.countDown();
            }
        }
    }
}
