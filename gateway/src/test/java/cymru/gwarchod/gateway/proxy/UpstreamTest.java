package cymru.gwarchod.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cymru.gwarchod.gateway.peer.Peer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpstreamTest {

    private static final ProxySettings SETTINGS = new ProxySettings(
            URI.create("https://api.example.wales"), Duration.ofSeconds(2), 2, 2, Duration.ofMillis(500));

    private final Peer peer = new Peer();
    private final int running = peer.start();

    @AfterEach
    void end() {
        peer.end();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST", "PATCH", "PUT", "DELETE"})
    void whatOneInstanceRefusesTheNextIsAskedEveryTime(String method) throws Exception {
        var upstream = upstream(closedPort(), running, closedPort());

        // More often than the budget for retries would pay for.
        for (var time = 0; time < 50; time++) {
            assertEquals(running, connectedPort(upstream, method));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void whatAllRefuseIsRefused(String method) throws Exception {
        var upstream = upstream(closedPort(), closedPort());

        var failure = assertThrows(ExecutionException.class, () -> connectedPort(upstream, method));

        assertInstanceOf(ConnectException.class, failure.getCause());
    }

    @Test
    void instancesAreAskedInTurn() throws Exception {
        // given
        var second = new Peer();
        var other = second.start();
        var upstream = upstream(running, other);

        // then
        assertEquals(running, connectedPort(upstream, "POST"));
        assertEquals(other, connectedPort(upstream, "POST"));
        assertEquals(running, connectedPort(upstream, "POST"));
        second.end();
    }

    private Upstream upstream(int... ports) {
        var instances = Arrays.stream(ports)
                .mapToObj(port -> URI.create("http://127.0.0.1:" + port))
                .toList();
        return new Upstream(peer.vertx(), List.copyOf(instances), SETTINGS);
    }

    private static int connectedPort(Upstream upstream, String method) throws Exception {
        HttpClientRequest request = upstream.request(HttpMethod.valueOf(method))
                .toCompletionStage()
                .toCompletableFuture()
                .get(5, TimeUnit.SECONDS);
        var port = request.connection().remoteAddress().port();
        request.reset();
        return port;
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
