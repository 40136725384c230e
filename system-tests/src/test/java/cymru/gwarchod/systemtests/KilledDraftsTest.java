package cymru.gwarchod.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import cymru.gwarchod.launcher.journey.Answer;
import cymru.gwarchod.launcher.journey.SerafForm;
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * assessment-service dies twice: while four social workers' clients save drafts answer by answer, and as they complete
 * them. A save whose answer did not come is looked up before it is sent again, a completion is sent again under its key.
 * What clients were told and what is there afterwards must be the same, and each step counted once.
 */
@SystemTest
@Order(Integer.MAX_VALUE - 3)
class KilledDraftsTest {
    private static final String SERVICE = "assessment";
    private static final String WORKER = "ss-flintshire-worker";
    private static final String PURPOSE = "CHILD_PROTECTION_ENQUIRY";
    private static final int CLIENTS = 4;
    private static final int EACH = 2;
    private static final int SAVES_BEFORE_THE_FIRST_KILL = 40;
    private static final int ANSWERS = 29;
    private static final int PATIENCE = 500;

    private final CountDownLatch saving = new CountDownLatch(SAVES_BEFORE_THE_FIRST_KILL);
    private final CountDownLatch completing = new CountDownLatch(2);
    private final AtomicInteger unanswered = new AtomicInteger();

    /** A completed assessment of which a client was told. */
    private record Told(String id, String key, String tagBefore, Answer answer) {}

    @Test
    void loseNothingAndCountNothingTwice(RunningSuite suite) throws Exception {
        // given a draft for each of eight children
        List<String> drafts = new ArrayList<>();
        for (int n = 0; n < CLIENTS * EACH; n++) {
            drafts.add(draft(suite));
        }

        // when the service dies while they are saved, and again while they are completed
        List<Told> told = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<List<Told>>> results = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                List<String> own = drafts.subList(client * EACH, (client + 1) * EACH);
                results.add(clients.submit(() -> work(suite, own)));
            }
            killWhen(saving, suite);
            killWhen(completing, suite);
            for (Future<List<Told>> result : results) {
                told.addAll(result.get());
            }
        }

        // then every answer is there, saved once, and every completion took effect and was told of once
        assertTrue(unanswered.get() > 0, "the program died when nobody needed it");
        assertEquals(drafts.size(), told.size());
        Tables tables = suite.tables(SERVICE);
        for (Told one : told) {
            // One save of each answer, one of everything else.
            assertEquals("\"form." + (ANSWERS + 1) + "\"", one.tagBefore());
            Answer form = form(suite, one.id());
            assertEquals("COMPLETED", form.text("/status"));
            assertEquals(ANSWERS, form.body().path("answers").size());
            assertEquals("CATEGORY_3", form.text("/result/category"));
            assertEquals("true", form.text("/result/reproduced"));
            assertEquals(one.answer().text("/result/completedAt"), form.text("/result/completedAt"));
            assertEquals(1, tables.count("assessment_completion", "assessment_id", one.id()));
            assertEquals(1, tables.events("cymru.gwarchod.assessment.completed.v1", one.id()));
            Answer again = complete(suite, one.id(), one.key(), one.tagBefore())
                    .expect(200)
                    .expect("/result/completedAt", one.answer().text("/result/completedAt"));
            assertEquals("true", again.header("Idempotent-Replayed"));
        }
    }

    private static void killWhen(CountDownLatch moment, RunningSuite suite) throws InterruptedException {
        assertTrue(moment.await(2, TimeUnit.MINUTES), "nobody came so far");
        suite.suite().kill(SERVICE);
        suite.suite().restart(SERVICE);
    }

    private List<Told> work(RunningSuite suite, List<String> drafts) throws InterruptedException {
        List<Told> told = new ArrayList<>();
        for (String id : drafts) {
            String tag = "\"form.0\"";
            SerafForm form = moderate();
            for (Map.Entry<String, Object> one : form.answers().entrySet()) {
                tag = save(suite, id, tag, Map.of("answers", Map.of(one.getKey(), one.getValue())));
                saving.countDown();
            }
            tag = save(suite, id, tag, form.details());
            String key = UUID.randomUUID().toString();
            completing.countDown();
            told.add(new Told(id, key, tag, completed(suite, id, key, tag)));
        }
        return told;
    }

    /** Three signs of risk. */
    private static SerafForm moderate() {
        return SerafForm.of("2026-01-08")
                .vulnerable("VUL-05", Canary.TEXT)
                .vulnerable("VUL-06", Canary.TEXT)
                .atRisk("RSK-01", Canary.TEXT)
                .atRisk("RSK-03", Canary.TEXT)
                .atRisk("RSK-14", Canary.TEXT);
    }

    /** Saves one part; where no answer comes, it is looked up whether the save took effect. */
    private String save(RunningSuite suite, String id, String tag, Map<String, Object> patch)
            throws InterruptedException {
        String seen = tag;
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            try {
                Answer answer = suite.caller().person(WORKER).ifMatch(seen).patch("/v1/assessments/" + id, patch);
                if (answer.status() == 200) {
                    return answer.etag();
                }
                assertEquals(503, answer.status(), answer.text());
            } catch (StepFailed noAnswer) {
                assertInstanceOf(IOException.class, noAnswer.getCause());
            }
            unanswered.incrementAndGet();
            Answer now = lookAgain(suite, id);
            seen = now.etag();
            if (!seen.equals(tag)) {
                return seen;
            }
        }
        return fail("not told in %d attempts".formatted(PATIENCE));
    }

    private static Answer lookAgain(RunningSuite suite, String id) throws InterruptedException {
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            try {
                Answer now = form(suite, id);
                if (now.status() == 200) {
                    return now;
                }
                assertEquals(503, now.status(), now.text());
            } catch (StepFailed noAnswer) {
                assertInstanceOf(IOException.class, noAnswer.getCause());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return fail("the service did not come back");
    }

    private Answer completed(RunningSuite suite, String id, String key, String tag) throws InterruptedException {
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            try {
                Answer answer = complete(suite, id, key, tag);
                if (answer.status() == 200) {
                    return answer;
                }
                // 409: the database has not yet noticed that the first attempt's program is gone.
                assertTrue(answer.status() == 503 || answer.status() == 409, answer.text());
            } catch (StepFailed noAnswer) {
                assertInstanceOf(IOException.class, noAnswer.getCause());
            }
            unanswered.incrementAndGet();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return fail("not told in %d attempts".formatted(PATIENCE));
    }

    private static Answer complete(RunningSuite suite, String id, String key, String tag) {
        return suite.caller()
                .person(WORKER)
                .ifMatch(tag)
                .idempotencyKey(key)
                .post("/v1/assessments/" + id + "/completion", Map.of());
    }

    private static Answer form(RunningSuite suite, String id) {
        return suite.caller().person(WORKER).purpose(PURPOSE).get("/v1/assessments/" + id + "/form");
    }

    /** The draft for a child that was just referred; the service hears of the case a moment after the receipt. */
    private static String draft(RunningSuite suite) throws InterruptedException {
        String referral = suite.caller()
                .person("health-lead")
                .post("/v1/referrals", Forms.discussed().body())
                .expect(201)
                .text("/id");
        String caseId = suite.caller()
                .person("ss-flintshire-intake")
                .purpose(PURPOSE)
                .get("/v1/referrals/" + referral)
                .expect(200)
                .text("/caseId");
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            Answer opened = suite.caller().person(WORKER).post("/v1/assessments", Map.of("caseId", caseId));
            if (opened.status() == 201) {
                return opened.text("/id");
            }
            assertEquals(404, opened.status(), opened.text());
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return fail("the service did not hear of the case");
    }
}
