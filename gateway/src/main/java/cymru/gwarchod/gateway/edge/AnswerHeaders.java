package cymru.gwarchod.gateway.edge;

import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/** What every answer carries, whoever made it. */
public final class AnswerHeaders {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin");

    private AnswerHeaders() {}

    /** Sets them on the answer; a page may loosen its own content policy afterwards. */
    public static void set(RoutingContext ctx, Exchange exchange) {
        var headers = ctx.response().headers();
        ALWAYS.forEach(headers::set);
        headers.set(Exchange.REQUEST_ID, exchange.requestId());
        exchange.correlationId().ifPresent(id -> headers.set(Exchange.CORRELATION_ID, id));
    }

    /** Whether the gateway speaks for this header, so that a service's own value is dropped. */
    public static boolean covers(String name) {
        return ALWAYS.keySet().stream().anyMatch(name::equalsIgnoreCase)
                || name.equalsIgnoreCase(Exchange.REQUEST_ID)
                || name.equalsIgnoreCase(Exchange.CORRELATION_ID);
    }
}
