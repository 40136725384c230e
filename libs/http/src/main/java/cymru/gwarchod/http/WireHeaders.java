package cymru.gwarchod.http;

import cymru.gwarchod.problem.Language;
import cymru.gwarchod.problem.RequestIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/** The headers of every answer, whoever gives it: JAX-RS, the fence, a failed authentication, a static file. */
@ApplicationScoped
class WireHeaders {

    /** Before everything that can answer. */
    private static final int FIRST = 1_000;

    private static final Pattern CORRELATION = Pattern.compile("[A-Za-z0-9._:-]{1,128}");
    private static final String VARY = HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.AUTHORIZATION;

    private final String apiVersion;

    WireHeaders(@ConfigProperty(name = "gwarchod.http.api-version", defaultValue = "1.0.0") String apiVersion) {
        this.apiVersion = apiVersion;
    }

    void register(@Observes Filters filters) {
        filters.register(this::begin, FIRST);
    }

    private void begin(RoutingContext request) {
        var identity = RequestIdentity.of(request);
        MDC.put("requestId", identity.requestId().toString());
        if (MDC.get("traceId") == null) {
            MDC.put("traceId", identity.traceId());
        }
        var response = request.response();
        response.putHeader(HeaderNames.REQUEST_ID, identity.requestId().toString());
        response.putHeader(HeaderNames.API_VERSION, apiVersion);
        response.putHeader("X-Content-Type-Options", "nosniff");
        var correlation = request.request().getHeader(HeaderNames.CORRELATION_ID);
        if (correlation != null && CORRELATION.matcher(correlation).matches()) {
            response.putHeader(HeaderNames.CORRELATION_ID, correlation);
        }
        request.addHeadersEndHandler(sending -> complete(request));
        request.next();
    }

    private static void complete(RoutingContext request) {
        var headers = request.response().headers();
        if (!headers.contains(HttpHeaders.CONTENT_LANGUAGE)) {
            headers.set(
                    HttpHeaders.CONTENT_LANGUAGE,
                    Language.preferred(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                            .tag());
        }
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        var vary = headers.get(HttpHeaders.VARY);
        headers.set(HttpHeaders.VARY, vary == null ? VARY : vary + ", " + VARY);
    }
}
