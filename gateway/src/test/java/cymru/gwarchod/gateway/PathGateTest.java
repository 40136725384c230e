package cymru.gwarchod.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.gateway.edge.PathSpellings;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PathGateTest extends GatewayTestBase {

    static Stream<String> spellings() {
        return PathSpellings.all();
    }

    @Test
    void thereAreEnoughSpellings() {
        assertTrue(PathSpellings.all().distinct().count() >= 45);
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void aSpellingThatIsNotCanonicalIsRefusedWithAndWithoutCredentials(String spelling) throws IOException {
        // given
        var withoutCredentials = List.<String>of();
        var withCredentials = List.of("Authorization: Bearer " + token("sandbox-cli", spelling.hashCode() + ""));

        for (var headers : List.of(withoutCredentials, withCredentials)) {
            // when
            var answer = call("GET " + spelling, headers.toArray(String[]::new));

            // then
            assertProblem(400, "non-canonical-path", answer);
        }
        assertEquals(List.of(), service.received());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/t\u00f4", "/v1/referrals\u00a0", "/\u00ff"})
    void aByteOutsideAsciiIsRefused(String path) throws IOException {
        assertProblem(400, "non-canonical-path", call("GET " + path));
        assertEquals(List.of(), service.received());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/referrals\u0000", "/v1/ref\u0001errals", "/v1/refer rals", "/v1/ref\terrals"})
    void whatIsNoRequestLineIsRefusedBeforeThereIsARequest(String path) throws IOException {
        // The server answers these itself and hangs up: no problem body, but no service hears of them either.
        assertEquals(400, call("GET " + path).status());
        assertEquals(List.of(), service.received());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal",
                "/internal/events",
                "/internal/notified-children/" + ID,
                "/q",
                "/q/health",
                "/q/health/ready",
                "/q/metrics",
                "/q/openapi",
                "/q/swagger-ui",
                "/webjars/swagger-ui/index.html",
                "/v1",
                "/v1/meetings",
                "/v1/placements",
                "/v1/secrets",
                "/v2/referrals",
                "/V1/referrals",
                "/v1/Referrals",
                "/v1/referrals/" + ID + "/rejection",
                "/index.html",
                "/.well-known/openid-configuration",
                "/docs/..hidden",
                "/docs/swagger-ui.js",
                "/problems/no-such-code"
            })
    void whatNoContractHasIsNotFoundAndNoServiceHearsOfIt(String path) throws IOException {
        assertProblem(404, "not-found", call("GET " + path));
        assertEquals(List.of(), service.received());
    }

    @Test
    void aMethodThatNoContractHasIsRefusedAndTheOthersAreNamed() throws IOException {
        // when
        var answer = call("DELETE /v1/referrals");

        // then
        assertProblem(405, "method-not-allowed", answer);
        assertEquals("GET, HEAD, POST", answer.header("Allow"));
        for (var method : List.of("TRACE", "OPTIONS", "PUT", "PROPFIND", "TRACK")) {
            assertProblem(405, "method-not-allowed", call(method + " /v1/referrals/" + ID));
        }
        assertProblem(405, "method-not-allowed", call("POST /status", "Content-Length: 0"));
        assertEquals(List.of(), service.received());
    }
}
