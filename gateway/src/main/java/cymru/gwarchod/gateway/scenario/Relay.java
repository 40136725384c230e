package cymru.gwarchod.gateway.scenario;

import cymru.gwarchod.gateway.edge.Exchange;
import io.vertx.core.MultiMap;
import java.time.Instant;

/**
 * What goes to every service that is asked on behalf of one request.
 *
 * @param headers the operator's own credentials and language, and the identity of the exchange
 * @param until when the caller is owed an answer
 */
record Relay(MultiMap headers, Instant until) {

    static Relay of(MultiMap caller, Exchange exchange, Instant until) {
        var headers = MultiMap.caseInsensitiveMultiMap();
        headers.add("Authorization", caller.getAll("Authorization"));
        headers.add("Accept-Language", caller.getAll("Accept-Language"));
        headers.set("Accept", "application/json");
        headers.set(Exchange.REQUEST_ID, exchange.requestId());
        exchange.correlationId().ifPresent(id -> headers.set(Exchange.CORRELATION_ID, id));
        headers.set("traceparent", exchange.trace().traceparent());
        exchange.trace().tracestate().ifPresent(state -> headers.set("tracestate", state));
        return new Relay(headers, until);
    }
}
