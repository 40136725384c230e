package cymru.gwarchod.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * What another service tells under {@code /internal} beside its feed: details that no event may carry. It is asked outside
 * any transaction, with this service's own reader client and never with the token of a caller.
 */
@ApplicationScoped
public class Peers {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final Config config;
    private final ReaderToken token;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Peers(Config config, ReaderToken token, ObjectMapper json) {
        this.config = config;
        this.token = token;
        this.json = json;
    }

    /** Whether this deployment says where that service is; {@code service} without its ending, such as placement. */
    public boolean knows(String service) {
        return base(service).isPresent();
    }

    /**
     * Reads a record of another service.
     *
     * @param path under {@code /internal}
     * @return empty where the other service has none
     * @throws IOException where it cannot be read now
     */
    public Optional<JsonNode> get(String service, String path) throws IOException, InterruptedException {
        URI base = base(service).orElseThrow(() -> new IOException("nobody says where " + service + "-service is"));
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json")
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        return switch (response.statusCode()) {
            case 200 -> Optional.of(json.readTree(response.body()));
            case 404 -> Optional.empty();
            default -> throw new IOException(service + "-service answered " + response.statusCode());
        };
    }

    private Optional<URI> base(String service) {
        return config.getOptionalValue("gwarchod.peer." + service, URI.class);
    }
}
