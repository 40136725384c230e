package cymru.gwarchod.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import cymru.gwarchod.launcher.Suite;
import cymru.gwarchod.launcher.journey.Answer;
import cymru.gwarchod.launcher.journey.Pages;
import cymru.gwarchod.launcher.journey.StepFailed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A program dies while four clients hand referrals in. Each client does what a careful one does: it sends a command again,
 * under the same key, until it is told. What clients were told and what is there afterwards must be the same.
 */
@SystemTest
@Order(Integer.MAX_VALUE - 2)
class KillTest {
    private static final int CLIENTS = 4;
    private static final int EACH = 30;
    private static final int TOLD_BEFORE_THE_KILL = 30;
    private static final int PATIENCE = 500;

    /** A referral of which a client was told. */
    private record Told(String key, Map<String, Object> form, String id) {}

    @Test
    void ofReferralService(RunningSuite suite) throws Exception {
        Run run = new Run(suite, "W06000002");

        List<Told> told = run.through("referral", () -> {
            Answer down = suite.caller().person("health-lead").get("/v1/referrals");
            ProblemShape.check(down, 503, "dependency-unavailable");
            assertTrue(Integer.parseInt(down.header("Retry-After")) > 0);
        });

        assertEachIsThereOnce(suite, told, "ss-gwynedd-intake");
    }

    @Test
    void ofTheGateway(RunningSuite suite) throws Exception {
        Run run = new Run(suite, "W06000001");

        List<Told> told = run.through(Suite.GATEWAY, () -> {
            StepFailed nothing = assertThrows(
                    StepFailed.class, () -> suite.caller().person("health-lead").get("/v1/referrals"));
            assertInstanceOf(IOException.class, nothing.getCause());
        });

        assertEachIsThereOnce(suite, told, "ss-ynys-mon-intake");
    }

    private static void assertEachIsThereOnce(RunningSuite suite, List<Told> told, String intake) {
        assertEquals(CLIENTS * EACH, told.size());
        List<String> inbox =
                Pages.of(() -> suite.caller().person(intake), "/v1/referrals").ids();
        assertEquals(
                told.stream().map(Told::id).sorted().toList(),
                inbox.stream().sorted().toList());
        for (Told one : List.of(told.getFirst(), told.get(told.size() / 2), told.getLast())) {
            Answer again = suite.caller()
                    .person("health-lead")
                    .idempotencyKey(one.key())
                    .post("/v1/referrals", one.form())
                    .expect(201)
                    .expect("/id", one.id());
            assertEquals("true", again.header("Idempotent-Replayed"));
        }
    }

    /** Clients that hand in without pause, and a program that dies meanwhile. */
    private static final class Run {
        private final RunningSuite suite;
        private final String authority;
        private final CountDownLatch underway = new CountDownLatch(TOLD_BEFORE_THE_KILL);
        private final CountDownLatch back = new CountDownLatch(1);
        private final AtomicInteger unanswered = new AtomicInteger();

        Run(RunningSuite suite, String authority) {
            this.suite = suite;
            this.authority = authority;
        }

        List<Told> through(String victim, Runnable whileItIsDown) throws Exception {
            try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
                List<Future<List<Told>>> results = new ArrayList<>();
                for (int client = 0; client < CLIENTS; client++) {
                    results.add(clients.submit(this::handIn));
                }
                underway.await();
                suite.suite().kill(victim);
                try {
                    whileItIsDown.run();
                } finally {
                    suite.suite().restart(victim);
                    back.countDown();
                }
                List<Told> told = new ArrayList<>();
                for (Future<List<Told>> result : results) {
                    told.addAll(result.get());
                }
                assertTrue(unanswered.get() >= CLIENTS, "the program died when nobody needed it");
                return told;
            }
        }

        private List<Told> handIn() throws InterruptedException {
            List<Told> told = new ArrayList<>();
            for (int n = 0; n < EACH; n++) {
                String key = UUID.randomUUID().toString();
                Map<String, Object> form = Forms.discussed().to(authority).body();
                told.add(new Told(key, form, untilTold(key, form)));
                underway.countDown();
            }
            return told;
        }

        private String untilTold(String key, Map<String, Object> form) throws InterruptedException {
            for (int attempt = 0; attempt < PATIENCE; attempt++) {
                try {
                    Answer answer = suite.caller()
                            .person("health-lead")
                            .idempotencyKey(key)
                            .post("/v1/referrals", form);
                    if (answer.status() == 201) {
                        return answer.text("/id");
                    }
                    // 409: the database has not yet noticed that the first attempt's program is gone.
                    assertTrue(answer.status() == 503 || answer.status() == 409, answer.text());
                } catch (StepFailed noAnswer) {
                    assertInstanceOf(IOException.class, noAnswer.getCause());
                }
                unanswered.incrementAndGet();
                back.await();
            }
            return fail("not told in %d attempts".formatted(PATIENCE));
        }
    }
}
