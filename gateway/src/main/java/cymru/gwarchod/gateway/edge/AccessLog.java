package cymru.gwarchod.gateway.edge;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;

/**
 * One line and one measurement for every request. The path appears as its template only: no identifier, no query, no
 * header and no name can get into a log that way.
 */
public final class AccessLog {

    /** The name of the log category. */
    public static final String CATEGORY = "cymru.gwarchod.access";

    private static final String TEMPLATE = "gwarchod.template";
    private static final String UNROUTED = "(unrouted)";
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private final Logger log = Logger.getLogger(CATEGORY);
    private final MeterRegistry meters;

    /** Measures into this registry. */
    public AccessLog(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Writes the line when the answer is on its way or the connection is gone. */
    public void follow(RoutingContext ctx, Exchange exchange) {
        var start = System.nanoTime();
        ctx.addEndHandler(end -> write(ctx, exchange, Duration.ofNanos(System.nanoTime() - start), end.succeeded()));
    }

    /** Remembers which route the request took. */
    public static void routed(RoutingContext ctx, String template) {
        ctx.put(TEMPLATE, template);
    }

    private void write(RoutingContext ctx, Exchange exchange, Duration duration, boolean complete) {
        // A method is the caller's text too: unknown ones share one name.
        var method = METHODS.contains(ctx.request().method())
                ? ctx.request().method().name()
                : "OTHER";
        String template = ctx.get(TEMPLATE, UNROUTED);
        var status = Integer.toString(ctx.response().getStatusCode());
        meters.timer("gwarchod.gateway.requests", "method", method, "route", template, "status", status)
                .record(duration);
        var fields = new TreeMap<String, String>();
        fields.put("method", method);
        fields.put("route", template);
        fields.put("status", status);
        fields.put("durationMs", Long.toString(duration.toMillis()));
        fields.put("requestId", exchange.requestId());
        fields.put("traceId", exchange.trace().traceId());
        fields.put("complete", Boolean.toString(complete));
        var line = new ExtLogRecord(
                Level.INFO, method + ' ' + template + ' ' + status, ExtLogRecord.FormatStyle.NO_FORMAT, CATEGORY);
        line.setLoggerName(CATEGORY);
        line.setMdc(fields);
        log.log(line);
    }
}
