package cymru.gwarchod.gateway.edge;

import cymru.gwarchod.problem.Language;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What identifies one request and its answer.
 *
 * @param requestId the caller's {@code X-Request-ID} if it is a UUID, else a new one
 * @param correlationId the caller's {@code X-Correlation-ID} if it is a UUID
 * @param trace the W3C trace
 * @param language for everything the gateway says itself
 */
public record Exchange(String requestId, Optional<String> correlationId, TraceContext trace, Language language) {

    /** The header of the request id, accepted, forwarded and echoed. */
    public static final String REQUEST_ID = "X-Request-ID";

    /** The header of the correlation id, accepted, forwarded and echoed. */
    public static final String CORRELATION_ID = "X-Correlation-ID";

    private static final Pattern IS_UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** Reads the head of a request. */
    public static Exchange of(HttpServerRequest request) {
        return new Exchange(
                uuid(request, REQUEST_ID).orElseGet(() -> UUID.randomUUID().toString()),
                uuid(request, CORRELATION_ID),
                TraceContext.of(request.headers()),
                Language.preferred(request.getHeader("Accept-Language")));
    }

    private static Optional<String> uuid(HttpServerRequest request, String header) {
        var values = request.headers().getAll(header);
        // Two ids would be two requests; neither is believed.
        return values.size() == 1 && IS_UUID.matcher(values.getFirst()).matches()
                ? Optional.of(values.getFirst())
                : Optional.empty();
    }
}
