package cymru.gwarchod.referral.accessrecord;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Two other services and the realm's token endpoint, as far as access records and holdings need them. */
public final class OtherServices implements QuarkusTestResourceLifecycleManager {

    static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();
    /** What each service holds about the child that is asked for. */
    public static final Map<String, Answer> HELD = new ConcurrentHashMap<>();

    static final List<String> ASKED = new CopyOnWriteArrayList<>();

    private final Map<String, HttpServer> servers = new HashMap<>();

    /** What a service answers. */
    public record Answer(int status, String body) {}

    @Override
    public Map<String, String> start() {
        String token = "{\"access_token\":\"a-reader's-token\",\"token_type\":\"Bearer\",\"expires_in\":300}";
        return Map.of(
                "gwarchod.feeds.background", "false",
                "gwarchod.peer.assessment", serve("assessment-service", "", 0),
                "gwarchod.peer.meeting", serve("meeting-service", "", 0),
                "quarkus.oidc-client.auth-server-url", serve("realm", token, 200),
                "quarkus.oidc-client.discovery-enabled", "false",
                "quarkus.oidc-client.token-path", "/token",
                "quarkus.oidc-client.client-id", "referral-reader",
                "quarkus.oidc-client.credentials.secret", "test-only");
    }

    private String serve(String name, String fixed, int status) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                boolean trail = exchange.getRequestURI().getPath().equals("/internal/access-records");
                if (trail) {
                    ASKED.add(name + " " + exchange.getRequestURI().getRawQuery() + " "
                            + exchange.getRequestHeaders().getFirst("Authorization"));
                }
                boolean held = exchange.getRequestURI().getPath().equals("/internal/holdings");
                Answer answer = trail
                        ? ANSWERS.get(name)
                        : held ? HELD.get(name) : new Answer(status == 0 ? 404 : status, fixed);
                answer(exchange, answer == null ? new Answer(503, "") : answer);
            });
            server.start();
            servers.put(name, server);
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void stop() {
        servers.values().forEach(server -> server.stop(0));
    }
}
