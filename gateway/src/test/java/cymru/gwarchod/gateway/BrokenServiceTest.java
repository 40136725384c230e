package cymru.gwarchod.gateway;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.gateway.peer.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BrokenServiceTest extends GatewayTestBase {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void aServiceThatIsDownIsUnavailable() throws IOException {
        for (var answer : List.of(call("GET /v1/assessments"), post("/v1/assessments", bytes("{}")))) {
            assertProblem(503, "dependency-unavailable", answer);
            assertEquals("5", answer.header("Retry-After"));
        }
    }

    @Test
    void theProblemSpeaksTheCallersLanguage() throws IOException {
        var answer = call("GET /v1/assessments", "Accept-Language: cy, en;q=0.5");

        assertEquals(503, answer.status());
        assertEquals("cy", answer.header("Content-Language"));
        assertTrue(answer.header("Vary").contains("Accept-Language"));
    }

    @Test
    void aServiceThatIsRestartedAnswersAgain() throws IOException {
        // given
        assertEquals(200, call("GET /v1/referrals").status());

        // when
        service.stop();
        assertProblem(503, "dependency-unavailable", call("GET /v1/referrals"));
        assertProblem(503, "dependency-unavailable", post("/v1/referrals", bytes("{}")));
        service.start();

        // then
        assertEquals(200, call("GET /v1/referrals").status());
        assertEquals(200, post("/v1/referrals", bytes("{}")).status());
    }

    @Test
    void aServiceThatIsSilentIsUnavailableInTime() throws IOException {
        // given
        service.answers((_, _) -> {});
        var start = System.nanoTime();

        // when
        var answer = post("/v1/referrals", bytes("{}"));

        // then
        var took = Duration.ofNanos(System.nanoTime() - start);
        assertProblem(503, "dependency-unavailable", answer);
        assertTrue(took.compareTo(Duration.ofMillis(4900)) > 0, "" + took);
        assertEquals(1, service.received().size());
    }

    @Test
    void aChangeIsNeverSentTwice() throws IOException {
        // given
        service.answers((_, response) -> response.reset());

        // then
        assertProblem(503, "dependency-unavailable", post("/v1/referrals", bytes("{}")));
        assertEquals(1, service.received().size());
    }

    @Test
    void aServiceThatDiesInMidAnswerLeavesATornAnswerAndNotAWholeOne() throws IOException {
        // given
        service.answers((_, response) -> {
            response.setChunked(true).write("{\"items\":[");
            service.vertx().setTimer(50, _ -> response.reset());
        });

        // when
        var chunked = call("GET /v1/referrals");
        service.answers((_, response) -> {
            response.putHeader("Content-Length", "1000").write("{\"items\":[");
            service.vertx().setTimer(50, _ -> response.reset());
        });
        var measured = call("GET /v1/referrals");

        // then
        assertEquals(200, chunked.status());
        assertFalse(chunked.complete());
        assertEquals(200, measured.status());
        assertFalse(measured.complete());
    }

    @Test
    void anAnswerThatStallsIsCutOff() throws IOException {
        // given
        service.answers((_, response) -> response.setChunked(true).write("{\"items\":["));

        // when
        var answer = call("GET /v1/referrals");

        // then
        assertEquals(200, answer.status());
        assertFalse(answer.complete());
    }

    @Test
    void whoHangsUpTakesTheRequestToTheServiceAlong() throws IOException {
        // given
        service.answers((_, _) -> {});
        var before = service.connectionsClosed();
        try (var http = new RawHttp(port())) {
            http.head("GET /v1/referrals", List.of());
            await().atMost(PATIENCE).until(() -> service.received().size() == 1);
        }

        // then: well before the deadline
        await().atMost(Duration.ofSeconds(4)).until(() -> service.connectionsClosed() > before);
    }

    @Test
    void aCrowdAtASlowServiceIsTurnedAwayInTimeAndDoesNotHarmTheRest() throws Exception {
        // given: four connections, four places in the queue
        service.answers((_, response) -> service.vertx().setTimer(3000, _ -> response.end("{}")));
        var answers = new ArrayList<Future<RawHttp.Answer>>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 30; i++) {
                answers.add(callers.submit(() -> call("GET /v1/referrals")));
            }
            await().atMost(PATIENCE).until(() -> service.received().size() == 4);

            // then
            assertEquals(200, call("GET /status").status());
        }
        assertEquals(4, count(answers, 200));
        assertEquals(26, count(answers, 503));
    }

    private static long count(List<Future<RawHttp.Answer>> answers, int status)
            throws ExecutionException, InterruptedException {
        var count = 0L;
        for (var answer : answers) {
            if (answer.get().status() == status) {
                count++;
            }
        }
        return count;
    }
}
