package cymru.gwarchod.gateway;

import static cymru.gwarchod.gateway.peer.ClockPeer.OPERATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.gateway.peer.ClockPeer;
import cymru.gwarchod.gateway.peer.Peer;
import cymru.gwarchod.gateway.peer.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two services run and have a contract, two have none: those are not asked. */
@QuarkusTest
class ScenarioClockTest extends GatewayTestBase {

    private static final String PATH = "/v1/scenario-clock";
    private static final String OPERATED = "Authorization: " + OPERATOR;
    private static final Instant TARGET =
            Instant.now().plus(Duration.ofDays(10)).plusNanos(1);

    @Inject
    UpstreamConfig upstream;

    private final List<String> journal = new CopyOnWriteArrayList<>();
    private ClockPeer referral;
    private ClockPeer assessment;

    @BeforeEach
    void twoServicesRun() {
        referral = new ClockPeer("referral", service, journal);
        assessment = new ClockPeer(
                "assessment", Peer.at(upstream.assessment().getFirst().getPort()), journal);
    }

    @AfterEach
    void theSecondIsDownAgain() {
        assessment.peer().end();
    }

    private RawHttp.Answer advance(Instant target) throws IOException {
        return post(PATH, bytes("{\"advanceTo\":\"" + target + "\"}"), OPERATED);
    }

    private static JsonObject standing(RawHttp.Answer answer, int index) {
        return answer.json().getJsonArray("services").getJsonObject(index);
    }

    @Test
    void tellsWhereEveryServiceWithAContractStands() throws IOException {
        // given
        referral.ahead(Duration.ofDays(3));
        assessment.ahead(Duration.ofDays(3));

        // when
        var answer = call("GET " + PATH, OPERATED);

        // then
        assertEquals(200, answer.status(), answer.text());
        assertEquals("application/json", answer.header("Content-Type"));
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals("READY", answer.json().getString("status"));
        assertEquals(2, answer.json().getJsonArray("services").size());
        var first = standing(answer, 0);
        assertEquals(
                List.of("service", "domainTime", "offsetMillis", "pendingTimers", "feedLag"),
                List.copyOf(first.fieldNames()));
        assertEquals("referral-service", first.getString("service"));
        assertEquals("assessment-service", standing(answer, 1).getString("service"));
        assertEquals(Duration.ofDays(3).toMillis(), first.getLong("offsetMillis"));
        assertTrue(Instant.parse(first.getString("domainTime"))
                .isAfter(Instant.now().plus(Duration.ofDays(2))));
    }

    @Test
    void isReadyOnlyWhenNothingIsOnItsWay() throws IOException {
        assertEquals("READY", call("GET " + PATH, OPERATED).json().getString("status"));

        assessment.pending(1, 0);
        assertEquals("SETTLING", call("GET " + PATH, OPERATED).json().getString("status"));
        assessment.pending(0, 1);
        assertEquals("SETTLING", call("GET " + PATH, OPERATED).json().getString("status"));
        assessment.pending(0, 0).ahead(Duration.ofMillis(1));
        assertEquals("SETTLING", call("GET " + PATH, OPERATED).json().getString("status"));
    }

    @Test
    void movesEveryServiceTwiceInOneOrderToOneOffset() throws IOException {
        // when
        var answer = advance(TARGET);

        // then
        assertEquals(200, answer.status(), answer.text());
        assertEquals("READY", answer.json().getString("status"));
        var offset = referral.offset();
        assertEquals(
                List.of("referral " + offset, "assessment " + offset, "referral " + offset, "assessment " + offset),
                journal);
        for (var index = 0; index < 2; index++) {
            var reached = Instant.parse(standing(answer, index).getString("domainTime"));
            assertFalse(reached.isBefore(TARGET), "" + reached);
            assertTrue(reached.isBefore(TARGET.plusSeconds(5)), "" + reached);
        }
    }

    @Test
    void theOperatorsOwnTokenGoesAlongAndNothingElseOfTheOperators() throws IOException {
        // when
        var answer = call("GET " + PATH, OPERATED, "Accept-Language: cy", "Cookie: a=b", "X-User: somebody");

        // then
        var received = assessment.peer().only().headers();
        assertEquals(OPERATOR, received.get("Authorization"));
        assertEquals("cy", received.get("Accept-Language"));
        assertEquals(answer.header("X-Request-ID"), received.get("X-Request-ID"));
        assertTrue(received.contains("traceparent"));
        assertFalse(received.contains("Cookie"));
        assertFalse(received.contains("X-User"));
    }

    @Test
    void theClockGoesForwardOnly() throws IOException {
        // given: both are later than the target, though not equally
        referral.ahead(Duration.ofDays(11));
        assessment.ahead(Duration.ofDays(20));

        // when
        var answer = advance(TARGET);

        // then
        assertProblem(409, "state-conflict", answer);
        assertTrue(answer.json().getString("detail").contains("forward only"), answer.text());
        assertEquals(List.of(), journal);
    }

    @Test
    void whoIsThereAlreadySetsTheOffsetForTheOthers() throws IOException {
        // given
        referral.ahead(Duration.ofDays(5));
        assessment.ahead(Duration.ofDays(20));

        // when
        var answer = advance(TARGET);

        // then
        assertEquals("READY", answer.json().getString("status"), answer.text());
        assertEquals(Duration.ofDays(20).toMillis(), referral.offset());
        assertEquals(Duration.ofDays(20).toMillis(), assessment.offset());
    }

    @Test
    void aSilentServiceIsNamedAndNobodyIsMoved() throws IOException {
        // given
        assessment.peer().stop();

        // when
        var moved = advance(TARGET);
        var read = call("GET " + PATH, OPERATED);
        var welsh = call("GET " + PATH, OPERATED, "Accept-Language: cy");
        assessment.peer().start();

        // then
        for (var answer : List.of(moved, read)) {
            assertProblem(503, "dependency-unavailable", answer);
            assertEquals("5", answer.header("Retry-After"));
            assertTrue(answer.json().getString("detail").contains("assessment-service"), answer.text());
            assertFalse(answer.json().getString("detail").contains("referral-service"), answer.text());
        }
        assertTrue(welsh.json().getString("detail").startsWith("Dim ateb gan: assessment-service"), welsh.text());
        assertEquals(List.of(), journal);
    }

    @Test
    void theSameCallFinishesWhatASilentServiceStopped() throws IOException {
        // given
        assessment.peer().answers((request, response) -> {
            if (request.method().equals("POST")) {
                response.reset();
            } else {
                assessment.answer(request, response);
            }
        });
        assertProblem(503, "dependency-unavailable", advance(TARGET));
        var offset = referral.offset();
        assertTrue(offset > 0);
        assertEquals(0, assessment.offset());

        // when
        assessment.peer().answers(assessment::answer);
        var answer = advance(TARGET);

        // then: not a second move, the first one finished
        assertEquals(200, answer.status(), answer.text());
        assertEquals("READY", answer.json().getString("status"));
        assertEquals(offset, referral.offset());
        assertEquals(offset, assessment.offset());
    }

    @Test
    void aServiceThatNeverAnswersIsNamedInTime() throws IOException {
        // given
        assessment.peer().answers((_, _) -> {});

        // when
        var answer = advance(TARGET);

        // then
        assertProblem(503, "dependency-unavailable", answer);
        assertTrue(answer.json().getString("detail").contains("assessment-service"), answer.text());
    }

    @Test
    void anAnswerThatIsNoStandingIsNone() throws IOException {
        for (var body : List.of("", "[]", "{\"offsetMillis\":0}", "<html>", "{\"domainTime\":\"soon\"}")) {
            assessment.peer().answers((_, response) -> response.end(body));

            var answer = call("GET " + PATH, OPERATED);

            assertProblem(503, "dependency-unavailable", answer);
            assertTrue(answer.json().getString("detail").contains("assessment-service"), body);
        }
    }

    @Test
    void aMoveThatEverybodyTookStandsThoughOneFallsSilentAfterwards() throws IOException {
        // given: the second move of assessment-service gets no answer
        var moves = new AtomicInteger();
        assessment.peer().answers((request, response) -> {
            if (request.method().equals("POST") && moves.incrementAndGet() > 1) {
                response.reset();
            } else {
                assessment.answer(request, response);
            }
        });

        // when
        var answer = advance(TARGET);

        // then
        assertEquals(200, answer.status(), answer.text());
        assertEquals("SETTLING", answer.json().getString("status"));
        assertEquals(referral.offset(), assessment.offset());
    }

    @Test
    void aServicesProblemIsPassedOnAsItIs() throws IOException {
        // when
        var anonymous = call("GET " + PATH);
        var another = call("GET " + PATH, "Authorization: Bearer somebody");
        assessment.peer().answers((_, response) -> response.setStatusCode(500)
                .putHeader("Content-Type", "application/problem+json")
                .end("{\"code\":\"internal\"}"));
        var faulty = advance(TARGET);

        // then
        assertEquals(401, anonymous.status());
        assertEquals("Bearer", anonymous.header("WWW-Authenticate"));
        assertEquals("application/problem+json", anonymous.header("Content-Type"));
        assertEquals("unauthenticated", anonymous.json().getString("code"));
        assertEquals("", anonymous.header("X-Powered-By"));
        assertEquals(403, another.status());
        assertEquals("forbidden", another.json().getString("code"));
        assertEquals(500, faulty.status());
        assertEquals("internal", faulty.json().getString("code"));
        assertEquals(List.of(), journal);
    }

    @Test
    void whoMayNotIsToldBeforeAnythingElse() throws IOException {
        // given
        assessment.peer().answers((_, response) -> response.reset());

        // then
        assertEquals(401, post(PATH, bytes("{")).status());
        assertEquals(
                403, post(PATH, bytes("{"), "Authorization: Bearer somebody").status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{};                                          422; validation-failed; #/advanceTo; required",
                "{\"advanceTo\":null};                        422; validation-failed; #/advanceTo; required",
                "{\"advanceTo\":\"2036-01-01T00:00:00Z\"};    422; validation-failed; #/advanceTo; out-of-range",
                "{\"advanceTo\":\"+99999-01-01T00:00:00Z\"};  422; validation-failed; #/advanceTo; out-of-range",
                "{\"advanceTo\":\"2027-01-05\"};              400; invalid-type;      #/advanceTo; invalid-format",
                "{\"advanceTo\":\"2027-02-30T09:00:00Z\"};    400; invalid-type;      #/advanceTo; invalid-format",
                "{\"advanceTo\":\"\"};                        400; invalid-type;      #/advanceTo; invalid-format",
                "{\"advanceTo\":1798794000};                  400; invalid-type;      #/advanceTo; invalid-type",
                "{\"advanceTo\":[\"2027-01-05T09:00:00Z\"]};  400; invalid-type;      #/advanceTo; invalid-type",
                "{\"advanceBy\":\"PT24H\"};                   400; unknown-field;     #/advanceBy; unknown-field",
            })
    void aBodyThatIsNotATargetIsRefusedByItsField(
            String body, int status, String code, String pointer, String fieldCode) throws IOException {
        // when
        var answer = post(PATH, bytes(body), OPERATED);

        // then
        assertProblem(status, code, answer);
        var error = answer.json().getJsonArray("errors").getJsonObject(0);
        assertEquals(pointer, error.getString("pointer"));
        assertEquals(fieldCode, error.getString("code"));
        assertTrue(error.getString("detail").length() > 5, answer.text());
        assertEquals(List.of(), journal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "~~;                                                                     400; body-required",
                "null;                                                                   400; body-required",
                "[];                                                                     400; invalid-type",
                "{;                                                                      400; malformed-json",
                "{\"advanceTo\":\"2027-01-05T09:00:00Z\"} x;                             400; malformed-json",
                "{\"advanceTo\":\"2027-01-05T09:00:00Z\",\"advanceTo\":\"2028-01-05T09:00:00Z\"}; 400; malformed-json",
            })
    void aBodyThatIsNotOneObjectIsRefused(String body, int status, String code) throws IOException {
        assertProblem(status, code, post(PATH, bytes(body), OPERATED));
        assertEquals(List.of(), journal);
    }

    @Test
    void anotherFormOfBodyMethodOrQueryIsRefused() throws IOException {
        // when
        var form = RawHttp.call(
                port(),
                "POST " + PATH,
                List.of(OPERATED, "Content-Type: text/plain", "Content-Length: 2"),
                bytes("{}"));
        var removal = call("DELETE " + PATH, OPERATED);
        var query = call("GET " + PATH + "?verbose=true", OPERATED);

        // then
        assertProblem(415, "unsupported-media-type", form);
        assertProblem(405, "method-not-allowed", removal);
        assertEquals("GET, HEAD, POST", removal.header("Allow"));
        assertProblem(400, "unknown-parameter", query);
    }
}
