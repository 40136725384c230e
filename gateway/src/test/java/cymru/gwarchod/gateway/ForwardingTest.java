package cymru.gwarchod.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ForwardingTest extends GatewayTestBase {

    @Test
    void theRequestArrivesAsItWasSent() throws IOException {
        // given
        var body = bytes("{\"summary\":\"T\u0177 mawr\"}");

        // when
        var answer = post(
                "/v1/referrals/" + ID + "/acceptance?limit=5&cursor=a%3D",
                body,
                "Authorization: DPoP a.b.c",
                "DPoP: d.e.f",
                "Idempotency-Key: \"key-1\"",
                "If-Match: \"full.1\"",
                "Purpose: DIRECT_WORK",
                "Accept-Language: cy");

        // then
        assertEquals(200, answer.status());
        var seen = service.only();
        assertEquals("POST", seen.method());
        assertEquals("/v1/referrals/" + ID + "/acceptance?limit=5&cursor=a%3D", seen.uri());
        assertEquals("T\u0177 mawr", seen.body().toJsonObject().getString("summary"));
        assertEquals(List.of("DPoP a.b.c"), seen.headers().getAll("Authorization"));
        assertEquals("d.e.f", seen.headers().get("DPoP"));
        assertEquals("\"key-1\"", seen.headers().get("Idempotency-Key"));
        assertEquals("\"full.1\"", seen.headers().get("If-Match"));
        assertEquals("DIRECT_WORK", seen.headers().get("Purpose"));
        assertEquals("cy", seen.headers().get("Accept-Language"));
        assertEquals(Integer.toString(body.length), seen.headers().get("Content-Length"));
    }

    @Test
    void nothingThatSaysWhoOrWhereTheCallerIsGetsThrough() throws IOException {
        // when
        call(
                "GET /v1/referrals",
                "Host: evil.example",
                "X-Forwarded-For: 10.0.0.1",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: http",
                "X-Forwarded-Prefix: /internal",
                "X-Forwarded-User: root",
                "Forwarded: for=10.0.0.1;host=evil.example",
                "Via: 1.1 evil",
                "X-Real-IP: 10.0.0.1",
                "X-User: root",
                "X-User-Id: 1",
                "X-Agency: SS-GWYNEDD",
                "X-Agency-Code: SS-GWYNEDD",
                "X-Remote-User: root",
                "X-Remote-Groups: admin",
                "X-Original-URL: /internal/events",
                "X-Rewrite-URL: /internal/events",
                "X-HTTP-Method-Override: DELETE",
                "X-SSL-Client-Cert: x",
                "Cookie: session=1",
                "baggage: agency=SS-GWYNEDD",
                "Proxy-Authorization: Basic YTpi",
                "Proxy-Connection: keep-alive",
                "Keep-Alive: timeout=5",
                "TE: trailers",
                "Trailer: X-User",
                "Upgrade: websocket",
                "Connection: upgrade, Purpose",
                "Purpose: DIRECT_WORK");

        // then
        var seen = service.only().headers();
        var allowed = Set.of(
                "host", "x-request-id", "traceparent", "x-forwarded-proto", "x-forwarded-host", "content-length");
        var names = new TreeSet<>(
                seen.names().stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
        names.removeAll(allowed);
        assertEquals(Set.of(), names);
        assertEquals(List.of("https"), seen.getAll("X-Forwarded-Proto"));
        assertEquals(List.of("api.example.wales:8443"), seen.getAll("X-Forwarded-Host"));
        assertNotEquals("evil.example", seen.get("Host"));
    }

    @Test
    void theAnswerComesBackWithTheGatewaysHeadersAndWithoutTheHops() throws IOException {
        // given
        service.answers((_, response) -> response.setStatusCode(201)
                .putHeader("Location", "/v1/referrals/" + ID)
                .putHeader("ETag", "\"full.1\"")
                .putHeader("Cache-Control", "private, max-age=7")
                .putHeader("Vary", "Accept-Language")
                .putHeader("Connection", "X-Inner")
                .putHeader("X-Inner", "1")
                .putHeader("Keep-Alive", "timeout=60")
                .putHeader("Server", "inner")
                .putHeader("X-Powered-By", "inner")
                .putHeader("X-Content-Type-Options", "sniff")
                .putHeader("X-Request-ID", "other")
                .putHeader("Access-Control-Allow-Origin", "*")
                .end("{}"));

        // when
        var answer = post("/v1/referrals", bytes("{}"));

        // then
        assertEquals(201, answer.status());
        assertEquals("/v1/referrals/" + ID, answer.header("Location"));
        assertEquals("\"full.1\"", answer.header("ETag"));
        assertEquals("private, max-age=7", answer.header("Cache-Control"));
        assertTrue(answer.header("Vary").contains("Accept-Language"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertTrue(answer.header("Strict-Transport-Security").startsWith("max-age="));
        assertTrue(answer.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
        for (var gone : List.of("X-Inner", "Keep-Alive", "Server", "X-Powered-By", "Access-Control-Allow-Origin")) {
            assertEquals("", answer.header(gone), gone);
        }
        assertEquals(service.only().headers().get("X-Request-ID"), answer.header("X-Request-ID"));
    }

    @Test
    void idsOfTheCallerGoAllTheWayAndBack() throws IOException {
        // given
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        // when
        var answer = call(
                "GET /v1/referrals",
                "X-Request-ID: " + ID,
                "X-Correlation-ID: " + ID.replace("0197", "0198"),
                "traceparent: " + trace,
                "tracestate: vendor=1");

        // then
        var seen = service.only().headers();
        assertEquals(ID, seen.get("X-Request-ID"));
        assertEquals(ID.replace("0197", "0198"), seen.get("X-Correlation-ID"));
        assertEquals(List.of(trace), seen.getAll("traceparent"));
        assertEquals("vendor=1", seen.get("tracestate"));
        assertEquals(ID, answer.header("X-Request-ID"));
        assertEquals(ID.replace("0197", "0198"), answer.header("X-Correlation-ID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "Jane Doe", "{\"a\":1}", "0197f3a2-7c1e-7a55-9f6b-3d2f1e0c9b8a-x"})
    void whatIsNoUuidIsReplaced(String id) throws IOException {
        // when
        var answer = call("GET /v1/referrals", "X-Request-ID: " + id, "X-Correlation-ID: " + id, "traceparent: " + id);

        // then
        var seen = service.only().headers();
        assertTrue(seen.get("X-Request-ID").matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        assertEquals(seen.get("X-Request-ID"), answer.header("X-Request-ID"));
        assertFalse(seen.contains("X-Correlation-ID"));
        assertTrue(seen.get("traceparent").matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00"));
    }

    @Test
    void aProblemOfTheServiceIsTheServices() throws IOException {
        // given
        service.answers((_, response) -> response.setStatusCode(409)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Language", "cy")
                .end("{\"code\":\"state-conflict\"}"));

        // when
        var answer = post("/v1/referrals/" + ID + "/acceptance", bytes("{}"));

        // then
        assertEquals(409, answer.status());
        assertEquals("cy", answer.header("Content-Language"));
        assertEquals("{\"code\":\"state-conflict\"}", answer.text());
    }

    @Test
    void headIsAskedWhereGetIs() throws IOException {
        var answer = call("HEAD /v1/referrals/" + ID);

        assertEquals(200, answer.status());
        assertEquals("HEAD", service.only().method());
        assertEquals("\"full.1\"", answer.header("ETag"));
    }

    @Test
    void aLargeStreamedAnswerArrivesWhole() throws IOException {
        // given
        var line = "x".repeat(1000);
        service.answers((_, response) -> {
            response.setChunked(true);
            for (var i = 0; i < 2000; i++) {
                response.write(line);
            }
            response.end();
        });

        // when
        var answer = call("GET /v1/referrals");

        // then
        assertTrue(answer.complete());
        assertEquals(2_000_000, answer.body().length);
    }
}
