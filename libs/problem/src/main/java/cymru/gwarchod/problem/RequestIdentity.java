package cymru.gwarchod.problem;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * The two ids under which a request is spoken of.
 *
 * @param requestId the caller's {@code X-Request-ID} if it is a UUID, else one made here
 * @param traceId 32 hexadecimal digits: the tracer's, else that of {@code traceparent}, else the request id
 */
public record RequestIdentity(UUID requestId, String traceId) {

    private static final String KEY = RequestIdentity.class.getName();
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
    private static final String NO_TRACE = "0".repeat(32);

    /** The identity of that request: decided at the first call, the same at every later one. */
    public static RequestIdentity of(RoutingContext request) {
        RequestIdentity known = request.get(KEY);
        if (known == null) {
            known = from(request.request());
            request.put(KEY, known);
        }
        return known;
    }

    /** An identity for something that is not a request, or whose request is no longer at hand. */
    public static RequestIdentity fresh() {
        return from(null, null, MDC.get("traceId"));
    }

    private static RequestIdentity from(HttpServerRequest request) {
        return from(request.getHeader("X-Request-ID"), request.getHeader("traceparent"), MDC.get("traceId"));
    }

    static RequestIdentity from(@Nullable String requestId, @Nullable String traceparent, @Nullable Object tracer) {
        var id = requestId != null && UUID_FORM.matcher(requestId).matches()
                ? UUID.fromString(requestId)
                : UUID.randomUUID();
        return new RequestIdentity(id, trace(id, traceparent, tracer));
    }

    private static String trace(UUID requestId, @Nullable String traceparent, @Nullable Object tracer) {
        if (tracer instanceof String known && !known.isBlank()) {
            return known;
        }
        if (traceparent != null && traceparent.length() <= 128) {
            var match = TRACEPARENT.matcher(traceparent);
            if (match.matches() && !match.group(1).equals(NO_TRACE)) {
                return match.group(1);
            }
        }
        return requestId.toString().replace("-", "").toLowerCase(Locale.ROOT);
    }
}
