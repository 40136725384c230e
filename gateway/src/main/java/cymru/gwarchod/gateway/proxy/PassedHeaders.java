package cymru.gwarchod.gateway.proxy;

import cymru.gwarchod.gateway.edge.AnswerHeaders;
import cymru.gwarchod.gateway.edge.Exchange;
import io.vertx.core.MultiMap;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which headers make the journey.
 *
 * <p>Towards a service it is a list of what may pass, because a list of what may not would be out of date with the next
 * framework that believes in another {@code X-User-…}. Nothing that says who the caller is gets through but the
 * caller's own credentials, untouched; the outer address is the one that the gateway itself knows.
 */
final class PassedHeaders {

    private static final List<String> TO_SERVICE = List.of(
            "Accept",
            "Accept-Encoding",
            "Accept-Language",
            "Authorization",
            "Content-Digest",
            "Content-Type",
            "DPoP",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Prefer",
            "Purpose",
            "User-Agent");

    /** RFC 9110, 7.6.1, and what is older than it. */
    private static final Set<String> HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-authentication-info",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private final String scheme;
    private final String authority;

    PassedHeaders(URI outerAddress) {
        this.scheme = outerAddress.getScheme();
        this.authority = outerAddress.getRawAuthority();
    }

    /** Reduces the caller's headers to what the service may see. */
    void towardsService(MultiMap headers, Exchange exchange) {
        var perHop = perHop(headers);
        var passed = MultiMap.caseInsensitiveMultiMap();
        for (var name : TO_SERVICE) {
            if (!perHop.contains(name)) {
                passed.add(name, headers.getAll(name));
            }
        }
        passed.set(Exchange.REQUEST_ID, exchange.requestId());
        exchange.correlationId().ifPresent(id -> passed.set(Exchange.CORRELATION_ID, id));
        passed.set("traceparent", exchange.trace().traceparent());
        exchange.trace().tracestate().ifPresent(state -> passed.set("tracestate", state));
        passed.set("X-Forwarded-Proto", scheme);
        passed.set("X-Forwarded-Host", authority);
        headers.clear().addAll(passed);
    }

    /** Takes out of a service's answer what ends at this hop and what the gateway itself says. */
    void towardsCaller(MultiMap headers) {
        for (var name : perHop(headers)) {
            headers.remove(name);
        }
        for (var name : List.copyOf(headers.names())) {
            var lower = name.toLowerCase(Locale.ROOT);
            if (AnswerHeaders.covers(name)
                    || lower.startsWith("access-control-")
                    || lower.equals("server")
                    || lower.equals("x-powered-by")) {
                headers.remove(name);
            }
        }
    }

    private static Set<String> perHop(MultiMap headers) {
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(HOP);
        headers.getAll("Connection").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }
}
