package cymru.gwarchod.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Another service's internal feed over HTTP, read with this service's own client. */
final class HttpEventSource implements EventSource {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration BEYOND_WAIT = Duration.ofSeconds(5);

    private final String name;
    private final URI base;
    private final ReaderToken token;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    HttpEventSource(String name, URI base, ReaderToken token, ObjectMapper json) {
        this.name = name;
        this.base = base;
        this.token = token;
        this.json = json;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Page after(String cursor, Duration wait) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        base.resolve("/internal/events?after=" + cursor + "&waitMillis=" + wait.toMillis()))
                .timeout(wait.plus(BEYOND_WAIT))
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json")
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("the feed of " + name + " answered " + response.statusCode());
        }
        InternalFeedResource.FeedPage page = json.readValue(response.body(), InternalFeedResource.FeedPage.class);
        return new Page(page.events(), page.cursor());
    }
}
