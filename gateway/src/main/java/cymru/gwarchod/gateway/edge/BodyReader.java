package cymru.gwarchod.gateway.edge;

import cymru.gwarchod.problem.GeneralProblems;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;

/**
 * Reads a whole body before a service hears of it. So a slow or oversized body never holds a connection to a service,
 * and what the service gets has one length and one framing, whatever the caller's looked like.
 */
public final class BodyReader {

    private final Vertx vertx;
    private final long limit;
    private final Duration deadline;

    /**
     * Sets the limits.
     *
     * @param limit largest body in bytes
     * @param deadline from the head of the request to its last byte, however steadily it drips
     */
    public BodyReader(Vertx vertx, long limit, Duration deadline) {
        this.vertx = vertx;
        this.limit = limit;
        this.deadline = deadline;
    }

    /** Why a body could not be read; carries no stack, for it is an answer and not a fault. */
    public static final class Unread extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Refusal refusal;

        Unread(Refusal refusal) {
            super(refusal.code().value(), null, false, false);
            this.refusal = refusal;
        }

        /** What to answer. */
        public Refusal refusal() {
            return refusal;
        }
    }

    /** Whether the head says that a body follows. */
    public static boolean announced(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return request.headers().contains("Transfer-Encoding") || (length != null && !length.equals("0"));
    }

    /** The body, empty if there is none; fails with {@link Unread}. */
    public Future<Buffer> read(HttpServerRequest request) {
        if (!announced(request)) {
            return Future.succeededFuture(Buffer.buffer());
        }
        if (announcedTooLarge(request)) {
            return Future.failedFuture(tooLarge());
        }
        if (request.headers().contains("Expect")) {
            request.response().writeContinue();
        }
        Promise<Buffer> whole = Promise.promise();
        var body = Buffer.buffer();
        var timer = vertx.setTimer(
                deadline.toMillis(), _ -> whole.tryFail(new Unread(Refusal.of(Refusal.REQUEST_TIMEOUT))));
        request.handler(part -> {
            if (body.length() + part.length() > limit) {
                whole.tryFail(tooLarge());
            } else {
                body.appendBuffer(part);
            }
        });
        request.exceptionHandler(whole::tryFail);
        request.endHandler(_ -> whole.tryComplete(body));
        return whole.future().onComplete(_ -> vertx.cancelTimer(timer));
    }

    private boolean announcedTooLarge(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        // Netty has refused everything that is not a number; more digits than this is too large in any case.
        return length != null && (length.length() > 18 || Long.parseLong(length) > limit);
    }

    private static Unread tooLarge() {
        return new Unread(Refusal.of(GeneralProblems.PAYLOAD_TOO_LARGE));
    }
}
