package cymru.gwarchod.gateway.scenario;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The clock of one service, as the service itself offers it. Asking twice does no harm. */
final class ServiceClock {

    private static final String PATH = "/internal/scenario-clock";
    private static final Duration LONGEST_CONNECT = Duration.ofMillis(500);
    private static final List<String> PASSED_ON =
            List.of("Content-Type", "Content-Language", "Cache-Control", "Vary", "WWW-Authenticate", "Retry-After");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final HttpClient http;
    private final String service;
    private final List<URI> instances;
    private final InstantSource time;

    ServiceClock(HttpClient http, String service, List<URI> instances, InstantSource time) {
        this.http = http;
        this.service = service;
        this.instances = List.copyOf(instances);
        this.time = time;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Wire(
            @JsonProperty("domainTime") String domainTime,
            @JsonProperty("offsetMillis") long offsetMillis,
            @JsonProperty("pendingTimers") int pendingTimers,
            @JsonProperty("feedLag") int feedLag) {}

    /** Where the service stands. */
    Future<Told> read(Relay relay) {
        return ask(HttpMethod.GET, Buffer.buffer(), relay);
    }

    /** Moves its clock; it fires what is due by then, and hears what the others told. */
    Future<Told> moveTo(long offsetMillis, Relay relay) {
        return ask(HttpMethod.POST, Buffer.buffer("{\"offsetMillis\":" + offsetMillis + "}"), relay);
    }

    private Future<Told> ask(HttpMethod method, Buffer body, Relay relay) {
        var left = Duration.between(time.instant(), relay.until()).toMillis();
        if (left <= 0) {
            return Future.succeededFuture(new Told.Silent(service));
        }
        return told(method, body, relay, left)
                // A connection that was kept open may have ended with the service's former run.
                .recover(_ -> told(method, body, relay, left))
                .timeout(left, TimeUnit.MILLISECONDS)
                .otherwise(_ -> new Told.Silent(service));
    }

    private Future<Told> told(HttpMethod method, Buffer body, Relay relay, long left) {
        return connect(method, 0, left)
                .compose(request -> send(request, body, relay))
                .compose(response -> response.body().map(answer -> told(response, answer)));
    }

    /** One instance answers for the service, for its clock stands in the database that they share. */
    private Future<HttpClientRequest> connect(HttpMethod method, int instance, long left) {
        var options = new RequestOptions()
                .setMethod(method)
                .setAbsoluteURI(instances.get(instance).resolve(PATH).toString())
                .setConnectTimeout(Math.min(left, LONGEST_CONNECT.toMillis()))
                .setIdleTimeout(left);
        return http.request(options)
                .recover(down -> instance + 1 < instances.size()
                        ? connect(method, instance + 1, left)
                        : Future.failedFuture(down));
    }

    private static Future<HttpClientResponse> send(HttpClientRequest request, Buffer body, Relay relay) {
        request.headers().addAll(relay.headers());
        if (body.length() == 0) {
            return request.send();
        }
        return request.putHeader("Content-Type", "application/json").send(body);
    }

    private Told told(HttpClientResponse response, Buffer body) {
        if (response.statusCode() != 200) {
            return refused(response, body);
        }
        try {
            var wire = JSON.readValue(body.getBytes(), Wire.class);
            return new Told.Standing(
                    service,
                    Instant.parse(wire.domainTime()),
                    wire.offsetMillis(),
                    wire.pendingTimers(),
                    wire.feedLag());
        } catch (IOException | DateTimeException unreadable) {
            return new Told.Silent(service);
        }
    }

    private static Told.Refused refused(HttpClientResponse response, Buffer body) {
        var headers = new TreeMap<String, String>();
        for (var name : PASSED_ON) {
            var values = response.headers().getAll(name);
            if (!values.isEmpty()) {
                headers.put(name, String.join(", ", values));
            }
        }
        return new Told.Refused(response.statusCode(), headers, body);
    }
}
