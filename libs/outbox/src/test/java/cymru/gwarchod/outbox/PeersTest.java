package cymru.gwarchod.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeersTest {

    private HttpServer server;
    private Peers peers;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            boolean known =
                    "Bearer of-the-reader".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            int status = !known ? 401 : path.endsWith("/here") ? 200 : path.endsWith("/broken") ? 500 : 404;
            byte[] body = "{\"code\":\"A\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        peers = peers("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static Peers peers(String placement) {
        return new Peers(
                new SmallRyeConfigBuilder()
                        .withDefaultValue("gwarchod.peer.placement", placement)
                        .build(),
                new ReaderToken(null) {
                    @Override
                    String get() {
                        return "of-the-reader";
                    }
                },
                new ObjectMapper());
    }

    @Test
    void whatIsThereIsReadWithTheReadersToken() throws Exception {
        assertEquals(Optional.of("A"), peers.get("placement", "/internal/here").map(answer -> answer.path("code")
                .asText()));
    }

    @Test
    void whatIsNotThereIsNoFailure() throws Exception {
        assertEquals(Optional.empty(), peers.get("placement", "/internal/gone"));
    }

    @Test
    void whatCannotBeReadNowIsOne() {
        assertThrows(IOException.class, () -> peers.get("placement", "/internal/broken"));
        server.stop(0);
        assertThrows(IOException.class, () -> peers.get("placement", "/internal/here"));
    }

    @Test
    void aServiceThatTheDeploymentDoesNotNameIsUnknown() {
        assertTrue(peers.knows("placement"));
        assertFalse(peers.knows("meeting"));
        assertThrows(IOException.class, () -> peers.get("meeting", "/internal/here"));
    }
}
