package cymru.gwarchod.gateway.edge;

import cymru.gwarchod.gateway.routing.RouteTable.Route;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.Set;

/**
 * Cross-origin access for named front ends, closed by default. Origins are compared as they are written; there is no
 * pattern and no star. Credentials stay off: callers send a token, never a cookie.
 */
public final class Cors {

    private static final String EXPOSED = "ETag, Link, Location, Retry-After, X-Request-ID, Idempotent-Replayed";
    private static final String REQUEST_HEADERS = "Accept-Language, Authorization, Content-Type, DPoP, "
            + "Idempotency-Key, If-Match, If-None-Match, Purpose, X-Request-ID, X-Correlation-ID, traceparent";

    private final Set<String> origins;

    /**
     * Opens to these origins.
     *
     * @throws IllegalArgumentException if one is not a scheme and host with an optional port
     */
    public Cors(Set<String> origins) {
        origins.forEach(Cors::requireOrigin);
        this.origins = Set.copyOf(origins);
    }

    private static void requireOrigin(String origin) {
        var uri = URI.create(origin);
        if (uri.getHost() == null || !origin.equals(uri.getScheme() + "://" + uri.getRawAuthority())) {
            throw new IllegalArgumentException("gwarchod.cors.origins: not an exact origin: " + origin);
        }
    }

    /** Adds the headers that let a listed front end read the answer. */
    public void mark(RoutingContext ctx) {
        if (origins.isEmpty()) {
            return;
        }
        var headers = ctx.response().headers();
        headers.add("Vary", "Origin");
        var origin = ctx.request().getHeader("Origin");
        if (origin != null && origins.contains(origin)) {
            headers.set("Access-Control-Allow-Origin", origin);
            headers.set("Access-Control-Expose-Headers", EXPOSED);
        }
    }

    /** Whether this is a preflight of a listed front end; anybody else's OPTIONS is a method like any other. */
    public boolean isPreflight(RoutingContext ctx) {
        var request = ctx.request();
        var origin = request.getHeader("Origin");
        return request.method().equals(HttpMethod.OPTIONS)
                && origin != null
                && origins.contains(origin)
                && request.headers().contains("Access-Control-Request-Method");
    }

    /** Answers a preflight with what the contract allows on that path. */
    public void answerPreflight(HttpServerResponse response, Route route) {
        response.putHeader("Access-Control-Allow-Methods", route.allow())
                .putHeader("Access-Control-Allow-Headers", REQUEST_HEADERS)
                .putHeader("Access-Control-Max-Age", "600")
                .setStatusCode(204)
                .end();
    }
}
