package cymru.gwarchod.http;

import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemCode;
import cymru.gwarchod.problem.ProblemException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses what is too much before it is read: a body that says it is too large, a compressed body (decompression is
 * where small requests become large ones), too many headers.
 */
@ApplicationScoped
class RequestLimits {

    static final String MAX_BODY = "gwarchod.http.max-body-bytes";
    static final String DEFAULT_MAX_BODY = "262144";

    /** The framework authenticates at 200 and authorises at 100: whoever has no token learns no limits. */
    private static final int AFTER_AUTHORISATION = 50;

    private static final int MAX_HEADERS = 64;

    private final long maxBytes;

    RequestLimits(@ConfigProperty(name = MAX_BODY, defaultValue = DEFAULT_MAX_BODY) long maxBytes) {
        this.maxBytes = maxBytes;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_AUTHORISATION);
    }

    private void check(RoutingContext request) {
        var headers = request.request().headers();
        if (headers.size() > MAX_HEADERS) {
            refuse(request, GeneralProblems.HEADERS_TOO_LARGE);
        } else if (headers.contains(HttpHeaders.CONTENT_ENCODING)) {
            refuse(request, GeneralProblems.UNSUPPORTED_MEDIA_TYPE);
        } else if (isTooLong(headers.get(HttpHeaders.CONTENT_LENGTH))) {
            refuse(request, GeneralProblems.PAYLOAD_TOO_LARGE);
        } else {
            request.next();
        }
    }

    private boolean isTooLong(String length) {
        // The HTTP codec has refused a length that is not a number.
        return length != null && Long.parseLong(length) > maxBytes;
    }

    private static void refuse(RoutingContext request, ProblemCode code) {
        // The body is not read, so the connection cannot carry another request.
        request.fail(ProblemException.of(code).header("Connection", "close"));
    }
}
