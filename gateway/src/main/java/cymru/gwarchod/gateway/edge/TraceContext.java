package cymru.gwarchod.gateway.edge;

import io.vertx.core.MultiMap;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The W3C trace of a request. The gateway records no spans, so it passes a valid {@code traceparent} on as it is: a
 * parent of its own would be one that no tracing system ever sees.
 *
 * @param traceparent version 00
 * @param tracestate the caller's, only together with the caller's own traceparent
 */
public record TraceContext(String traceparent, Optional<String> tracestate) {

    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final int LONGEST_STATE = 512;

    /** The trace that the caller is in, or a new one. */
    public static TraceContext of(MultiMap headers) {
        var parents = headers.getAll("traceparent");
        if (parents.size() != 1 || !TRACEPARENT.matcher(parents.getFirst()).matches()) {
            return fresh();
        }
        var state = String.join(",", headers.getAll("tracestate"));
        return new TraceContext(
                parents.getFirst(),
                state.isEmpty() || state.length() > LONGEST_STATE ? Optional.empty() : Optional.of(state));
    }

    private static TraceContext fresh() {
        var ids = new byte[24];
        ThreadLocalRandom.current().nextBytes(ids);
        // An id of zeros only is not valid; one set bit in each keeps them clear of it.
        ids[0] |= 1;
        ids[16] |= 1;
        var hex = HexFormat.of();
        return new TraceContext(
                "00-" + hex.formatHex(ids, 0, 16) + "-" + hex.formatHex(ids, 16, 24) + "-00", Optional.empty());
    }

    /** The 32 hexadecimal digits under which logs and problems speak of the request. */
    public String traceId() {
        return traceparent.substring(3, 35);
    }
}
