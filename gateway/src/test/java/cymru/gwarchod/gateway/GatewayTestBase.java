package cymru.gwarchod.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.gateway.peer.Peer;
import cymru.gwarchod.gateway.peer.PeerResource;
import cymru.gwarchod.gateway.peer.RawHttp;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A gateway in front of one service that runs, one that is down, and two that have no contract yet. */
@QuarkusTestResource(PeerResource.class)
abstract class GatewayTestBase {

    static final String ID = "0197f3a2-7c1e-7a55-9f6b-3d2f1e0c9b8a";

    Peer service;

    @TestHTTPResource
    URL address;

    @BeforeEach
    void serviceAnswersNormally() {
        service.reset();
    }

    int port() {
        return address.getPort();
    }

    RawHttp.Answer call(String head, String... headers) throws IOException {
        return RawHttp.call(port(), head, headers);
    }

    RawHttp.Answer post(String path, byte[] body, String... headers) throws IOException {
        var all = new ArrayList<>(List.of(headers));
        all.add("Content-Type: application/json");
        all.add("Content-Length: " + body.length);
        return RawHttp.call(port(), "POST " + path, all, body);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String token(String azp, String sub) {
        var payload = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(bytes("{\"azp\":\"" + azp + "\",\"sub\":\"" + sub + "\"}"));
        return "h." + payload + ".s";
    }

    /** The one shape of every error that the gateway makes. */
    static void assertProblem(int status, String code, RawHttp.Answer answer) {
        assertEquals(status, answer.status(), answer.text());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals("en", answer.header("Content-Language"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        var problem = answer.json();
        assertEquals("/problems/" + code, problem.getString("type"));
        assertEquals(code, problem.getString("code"));
        assertEquals(status, problem.getInteger("status"));
        assertEquals("urn:uuid:" + answer.header("X-Request-ID"), problem.getString("instance"));
        assertTrue(problem.getString("traceId").matches("[0-9a-f]{32}"), problem.encode());
        assertTrue(problem.getString("title").length() > 3, problem.encode());
    }
}
