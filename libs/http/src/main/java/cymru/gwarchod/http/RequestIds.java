package cymru.gwarchod.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The ids of the current request, for logs, audit and problems. */
@ApplicationScoped
public class RequestIds {

    /** {@code X-Request-ID}: the caller's, or made here. */
    public UUID requestId() {
        throw new UnsupportedOperationException();
    }

    /** The trace, 32 hexadecimal digits: OpenTelemetry's, that of {@code traceparent}, or made here. */
    public String traceId() {
        throw new UnsupportedOperationException();
    }
}
