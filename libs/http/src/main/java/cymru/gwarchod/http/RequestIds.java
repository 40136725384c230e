package cymru.gwarchod.http;

import cymru.gwarchod.problem.RequestIdentity;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The ids of the current request, for logs and audit. Outside a request, each call makes new ones. */
@ApplicationScoped
public class RequestIds {

    private final CurrentVertxRequest current;

    RequestIds(CurrentVertxRequest current) {
        this.current = current;
    }

    /** {@code X-Request-ID}: the caller's, or made here. */
    public UUID requestId() {
        return identity().requestId();
    }

    /** The trace, 32 hexadecimal digits: OpenTelemetry's, that of {@code traceparent}, or the request id's. */
    public String traceId() {
        return identity().traceId();
    }

    private RequestIdentity identity() {
        var request = Arc.container().requestContext().isActive() ? current.getCurrent() : null;
        return request == null ? RequestIdentity.fresh() : RequestIdentity.of(request);
    }
}
