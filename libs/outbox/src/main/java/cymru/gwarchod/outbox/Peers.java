package cymru.gwarchod.outbox;

import io.quarkus.oidc.client.OidcClients;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * The other services of this installation ({@code gwarchod.peer.<name>}), and the one way to read what stands under their
 * {@code /internal}: with this service's own client. A caller's token is never passed on.
 */
@ApplicationScoped
public class Peers {

    private static final List<String> SERVICES = List.of("referral", "assessment", "meeting", "placement");
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration TOKEN_WAIT = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final List<Peer> peers = new ArrayList<>();
    private final TokensHelper tokens = new TokensHelper();
    private final Instance<OidcClients> clients;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Peers(Config config, Instance<OidcClients> clients) {
        this.clients = clients;
        for (String service : SERVICES) {
            config.getOptionalValue("gwarchod.peer." + service, URI.class)
                    .ifPresent(base -> peers.add(new Peer(service + "-service", base)));
        }
    }

    /**
     * Another service.
     *
     * @param name such as {@code assessment-service}
     */
    public record Peer(String name, URI base) {}

    /** Those that this service is told of. */
    public List<Peer> all() {
        return List.copyOf(peers);
    }

    /**
     * Reads a path of another service.
     *
     * @param path path and query, below {@code /internal}
     * @param timeout for the answer, connection included
     * @return the body of the answer 200
     * @throws IOException if there is no token, no answer in time, or another status
     */
    public String get(Peer peer, String path, Duration timeout) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(peer.base().resolve(path))
                .timeout(timeout)
                .header("Authorization", "Bearer " + token(peer))
                .header("Accept", "application/json")
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != OK) {
            throw new IOException(peer.name() + " answered " + response.statusCode());
        }
        return response.body();
    }

    private String token(Peer peer) throws IOException {
        try {
            return tokens.getTokens(clients.get().getClient())
                    .await()
                    .atMost(TOKEN_WAIT)
                    .getAccessToken();
        } catch (RuntimeException e) {
            throw new IOException("no token for " + peer.name(), e);
        }
    }
}
