package cymru.gwarchod.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.gateway.peer.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LimitsTest extends GatewayTestBase {

    private static final int BODY = 262_144;

    @Test
    void theLargestBodyPasses() throws IOException {
        assertEquals(200, post("/v1/referrals", new byte[BODY]).status());
        assertEquals(BODY, service.only().body().length());
    }

    @ParameterizedTest
    @ValueSource(ints = {BODY + 1, 2_000_000})
    void anAnnouncedBodyBeyondItIsRefused(int size) throws IOException {
        assertProblem(413, "payload-too-large", post("/v1/referrals", new byte[size]));
        assertEquals(List.of(), service.received());
    }

    @Test
    void aBodyBeyondItIsRefusedBeforeItIsSent() throws IOException {
        try (var http = new RawHttp(port())) {
            // given
            http.head(
                    "POST /v1/referrals",
                    List.of("Content-Length: 999999999999", "Expect: 100-continue", "Content-Type: application/json"));

            // then
            assertProblem(413, "payload-too-large", http.answer(false));
            assertTrue(http.hungUp());
        }
    }

    @Test
    void whoWaitsForAContinueGetsOne() throws IOException {
        try (var http = new RawHttp(port())) {
            // given
            http.head("POST /v1/referrals", List.of("Content-Length: 2", "Expect: 100-continue"));
            http.bytes(bytes("{}"));

            // then
            assertEquals(200, http.answer(false).status());
            assertTrue(service.only().headers().getAll("Expect").isEmpty());
        }
    }

    @Test
    void aChunkedBodyBeyondItIsRefused() throws IOException {
        try (var http = new RawHttp(port())) {
            // given
            http.head("POST /v1/referrals", List.of("Transfer-Encoding: chunked", "Content-Type: application/json"));

            // when
            for (var i = 0; i < 40; i++) {
                http.chunk(new byte[10_000]);
            }
            http.chunk(new byte[0]);

            // then
            assertProblem(413, "payload-too-large", http.answer(false));
        }
        assertEquals(List.of(), service.received());
    }

    @Test
    void aChunkedBodyWithinItArrivesWithALength() throws IOException {
        try (var http = new RawHttp(port())) {
            // given
            http.head("POST /v1/referrals", List.of("Transfer-Encoding: chunked"));
            http.chunk(bytes("{\"a\"")).chunk(bytes(":1}")).chunk(new byte[0]);

            // then
            assertEquals(200, http.answer(false).status());
        }
        assertEquals("{\"a\":1}", service.only().body().toString());
        assertEquals("7", service.only().headers().get("Content-Length"));
    }

    @Test
    void aRequestWithoutAHostIsRefused() throws IOException {
        try (var http = new RawHttp(port())) {
            http.bytes(bytes("GET /v1/referrals HTTP/1.1\r\n\r\n"));

            assertProblem(400, "invalid-header", http.answer(false));
        }
    }

    @Test
    void allBodiesTogetherHaveALimitToo() throws IOException {
        // given: five callers that hold back the last byte of a body; the limit of all is one megabyte
        var holders = new ArrayList<RawHttp>();
        for (var i = 0; i < 5; i++) {
            var holder = new RawHttp(port());
            holder.head("POST /v1/referrals", List.of("Content-Length: " + BODY));
            holder.bytes(new byte[BODY - 1]);
            holders.add(holder);
        }

        // when
        var turnedAway = 0;
        for (var holder : holders) {
            var answer = holder.answer(false);
            if (answer.status() == 503) {
                assertProblem(503, "dependency-unavailable", answer);
                turnedAway++;
            } else {
                assertProblem(408, "request-timeout", answer);
            }
            holder.close();
        }

        // then: somebody had to go, and what was held is free again
        assertTrue(turnedAway >= 1);
        for (var i = 0; i < 5; i++) {
            assertEquals(200, post("/v1/referrals", new byte[BODY]).status());
        }
    }

    @Test
    void aBodyThatDripsIsCutOff() throws IOException {
        try (var http = new RawHttp(port())) {
            // given: a body that never ends
            http.head("POST /v1/referrals", List.of("Content-Length: 100"));
            http.bytes(bytes("{"));

            // then
            assertProblem(408, "request-timeout", http.answer(false));
            assertTrue(http.hungUp());
        }
        assertEquals(List.of(), service.received());
    }

    @Test
    void aConnectionServesTheNextRequestAfterARefusedBody() throws IOException {
        try (var http = new RawHttp(port())) {
            // given
            http.head("POST /v1/nothing", List.of("Content-Length: 100000"));
            http.bytes(new byte[100_000]);
            assertProblem(404, "not-found", http.answer(false));

            // when
            http.head("GET /status", List.of());

            // then
            assertEquals(200, http.answer(false).status());
        }
    }

    @Test
    void moreHeadersThanTheLimitAreRefused() throws IOException {
        var headers = new ArrayList<String>();
        for (var i = 0; i < 64; i++) {
            headers.add("X-H" + i + ": 1");
        }

        assertProblem(431, "headers-too-large", call("GET /v1/referrals", headers.toArray(String[]::new)));

        // Host is the sixty-fourth
        assertEquals(
                200,
                call("GET /v1/referrals", headers.subList(0, 63).toArray(String[]::new))
                        .status());
    }

    @ParameterizedTest
    @ValueSource(ints = {8_200, 30_000})
    void largerHeadersThanTheLimitAreRefused(int size) throws IOException {
        assertProblem(431, "headers-too-large", call("GET /v1/referrals", "X-Big: " + "x".repeat(size)));
        assertEquals(List.of(), service.received());
    }

    @Test
    void aHeaderFloodEndsInTheServerItself() throws IOException {
        assertEquals(
                431, call("GET /v1/referrals", "X-Big: " + "x".repeat(40_000)).status());
        assertEquals(List.of(), service.received());
    }

    @Test
    void aLongAddressIsRefused() throws IOException {
        assertProblem(414, "uri-too-long", call("GET /v1/referrals?cursor=" + "x".repeat(4_100)));
        assertEquals(414, call("GET /v1/referrals?cursor=" + "x".repeat(20_000)).status());
        assertEquals(List.of(), service.received());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "deflate, gzip", "GZIP"})
    void aCodedBodyIsRefused(String coding) throws IOException {
        var answer = post("/v1/referrals", new byte[20], "Content-Encoding: " + coding);

        assertProblem(415, "unsupported-media-type", answer);
        assertEquals("identity", answer.header("Accept-Encoding"));
        assertEquals(List.of(), service.received());
    }

    @Test
    void aHeaderThatCanBeReadInTwoWaysIsRefused() throws IOException {
        for (var name : List.of("Authorization", "DPoP", "Idempotency-Key", "Purpose", "If-Match", "Host")) {
            assertProblem(400, "invalid-header", call("GET /v1/referrals", name + ": a", name + ": b"));
        }
        assertProblem(400, "invalid-header", call("GET /v1/referrals", "Transfer-Encoding: gzip, chunked"));
        assertProblem(400, "invalid-header", call("GET /v1/referrals", "Expect: miracles"));
        assertEquals(List.of(), service.received());
    }

    @Test
    void aReadWithABodyIsRefused() throws IOException {
        assertProblem(
                400,
                "bad-request",
                RawHttp.call(port(), "GET /v1/referrals", List.of("Content-Length: 2"), bytes("{}")));
        assertEquals(List.of(), service.received());
    }

    @Test
    void aCallerThatAsksTooOftenIsSlowedDownAndAnotherIsNot() throws IOException {
        // given
        var flood = "Authorization: Bearer " + token("flooding-client", "flood");
        RawHttp.Answer answer = null;
        for (var i = 0; i < 21; i++) {
            answer = call("GET /v1/referrals", flood);
        }

        // then
        assertProblem(429, "rate-limited", answer);
        assertTrue(Integer.parseInt(answer.header("Retry-After")) >= 1);
        assertEquals(20, service.received().size());
        assertEquals(
                200,
                call("GET /v1/referrals", "Authorization: Bearer " + token("flooding-client", "calm"))
                        .status());
    }
}
