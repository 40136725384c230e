package cymru.gwarchod.gateway.edge;

import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemCode;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Refuses header blocks that are too large, that can be read in two ways, or that announce a body nobody reads. */
public final class HeaderGate implements Gate {

    /** A second value of one of these would let two readers choose differently. */
    private static final List<String> ONCE =
            List.of("host", "authorization", "dpop", "content-type", "idempotency-key", "purpose", "if-match");

    private final int maxCount;
    private final int maxBytes;

    /**
     * Sets the limits.
     *
     * @param maxCount most headers
     * @param maxBytes largest header block, in bytes
     */
    public HeaderGate(int maxCount, int maxBytes) {
        this.maxCount = maxCount;
        this.maxBytes = maxBytes;
    }

    @Override
    public Optional<Refusal> refuses(HttpServerRequest request) {
        if (isTooLarge(request)) {
            return refusal(GeneralProblems.HEADERS_TOO_LARGE);
        }
        if (isAmbiguous(request)) {
            return refusal(GeneralProblems.INVALID_HEADER);
        }
        var coding = request.getHeader("Content-Encoding");
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            return Optional.of(
                    new Refusal(GeneralProblems.UNSUPPORTED_MEDIA_TYPE, Map.of("Accept-Encoding", "identity")));
        }
        if (BodyReader.announced(request) && isRead(request.method())) {
            return refusal(GeneralProblems.BAD_REQUEST);
        }
        return Optional.empty();
    }

    private boolean isTooLarge(HttpServerRequest request) {
        var count = 0;
        var bytes = 0;
        for (var header : request.headers()) {
            count++;
            // ": " and the line end stand on the wire too.
            bytes += header.getKey().length() + header.getValue().length() + 4;
        }
        return count > maxCount || bytes > maxBytes;
    }

    private static boolean isAmbiguous(HttpServerRequest request) {
        var headers = request.headers();
        if (request.version() == HttpVersion.HTTP_1_1 && !headers.contains("Host")) {
            return true;
        }
        var transfer = headers.getAll("Transfer-Encoding");
        if (!transfer.isEmpty() && (transfer.size() > 1 || !transfer.getFirst().equalsIgnoreCase("chunked"))) {
            return true;
        }
        var expect = headers.get("Expect");
        if (expect != null && !expect.equalsIgnoreCase("100-continue")) {
            return true;
        }
        return ONCE.stream().anyMatch(name -> headers.getAll(name).size() > 1);
    }

    private static boolean isRead(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private static Optional<Refusal> refusal(ProblemCode code) {
        return Optional.of(Refusal.of(code));
    }
}
