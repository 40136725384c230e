package cymru.gwarchod.launcher.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Calls the API as a client would. Start with who acts, then say what:
 *
 * <pre>{@code
 * Answer referral = caller.person("lead-glannant")
 *         .purpose("SAFEGUARDING_ENQUIRY")
 *         .post("/v1/referrals", body)
 *         .expect(201);
 * }</pre>
 */
public final class Caller {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int REPEATS = 3;
    private static final int BUSY = 503;

    private final HttpClient http;
    private final URI gateway;
    private final Tokens tokens;
    private final Consumer<String> listener;
    private final int repeats;

    /**
     * Calls this address with tokens from there, each call once.
     *
     * @param listener is told every body that is sent: tests look for it where it must not be
     */
    public Caller(HttpClient http, URI gateway, Tokens tokens, Consumer<String> listener) {
        this(http, gateway, tokens, listener, 0);
    }

    private Caller(HttpClient http, URI gateway, Tokens tokens, Consumer<String> listener, int repeats) {
        this.http = http;
        this.gateway = gateway;
        this.tokens = tokens;
        this.listener = listener;
        this.repeats = repeats;
    }

    /**
     * The same, doing what a partner's system should: what is answered with 503 is sent again after the time that the
     * answer names, under the same idempotency key, three times at most.
     */
    public Caller patient() {
        return new Caller(http, gateway, tokens, listener, REPEATS);
    }

    /** The next call is made by this person. */
    public Call person(String username) {
        return new Call(username, tokens.ofPerson(username));
    }

    /** The next call is made by this system, with no named person. */
    public Call system(String clientId) {
        return new Call(clientId, tokens.ofSystem(clientId));
    }

    /** The next call carries no token. */
    public Call nobody() {
        return new Call("nobody", null);
    }

    /** The next call carries this token, whosever it is. */
    public Call bearer(String token) {
        return new Call("somebody", token);
    }

    /** One call: its headers, then its method and path. */
    public final class Call {
        private final String actor;
        private final Map<String, String> headers = new LinkedHashMap<>();

        private Call(String actor, @Nullable String token) {
            this.actor = actor;
            headers.put("X-Request-ID", UUID.randomUUID().toString());
            if (token != null) {
                headers.put("Authorization", "Bearer " + token);
            }
        }

        /** Why the record is opened. */
        public Call purpose(String code) {
            return header("Purpose", code);
        }

        /** The version of the record that the change is meant for. */
        public Call ifMatch(String etag) {
            return header("If-Match", etag);
        }

        /** The key under which a repeated command gets its first answer; a POST without one gets a new key. */
        public Call idempotencyKey(String key) {
            return header("Idempotency-Key", key);
        }

        /** Any other header; the last value counts. */
        public Call header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        /** Reads. */
        public Answer get(String path) {
            return send("GET", path, null, null);
        }

        /** Sends a command. */
        public Answer post(String path, Object body) {
            headers.putIfAbsent("Idempotency-Key", UUID.randomUUID().toString());
            return send("POST", path, body, "application/json");
        }

        /** Sends a command that is complete without a body. */
        public Answer post(String path) {
            headers.putIfAbsent("Idempotency-Key", UUID.randomUUID().toString());
            return send("POST", path, null, null);
        }

        /** Changes a part of a record. */
        public Answer patch(String path, Object body) {
            return send("PATCH", path, body, "application/merge-patch+json");
        }

        /** Replaces a record. */
        public Answer put(String path, Object body) {
            return send("PUT", path, body, "application/json");
        }

        private Answer send(String method, String path, @Nullable Object body, @Nullable String type) {
            if (body != null && type != null) {
                headers.putIfAbsent("Content-Type", type);
            }
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway + path))
                    .timeout(PATIENCE)
                    .header("Accept", "application/json, application/problem+json");
            headers.forEach(request::header);
            try {
                if (body == null) {
                    request.method(method, HttpRequest.BodyPublishers.noBody());
                } else {
                    String sent = body instanceof String text ? text : JSON.writeValueAsString(body);
                    listener.accept(sent);
                    request.method(method, HttpRequest.BodyPublishers.ofString(sent));
                }
                HttpResponse<String> response = answered(request.build());
                return Answer.of("%s %s by %s".formatted(method, path, actor), response);
            } catch (IOException failure) {
                throw new StepFailed("%s %s by %s got no answer: %s".formatted(method, path, actor, failure), failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new StepFailed("interrupted", interrupted);
            }
        }

        private HttpResponse<String> answered(HttpRequest request) throws IOException, InterruptedException {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            for (int repeat = 0; repeat < repeats && response.statusCode() == BUSY; repeat++) {
                Thread.sleep(Duration.ofSeconds(
                        response.headers().firstValueAsLong("Retry-After").orElse(1)));
                response = http.send(request, HttpResponse.BodyHandlers.ofString());
            }
            return response;
        }
    }
}
