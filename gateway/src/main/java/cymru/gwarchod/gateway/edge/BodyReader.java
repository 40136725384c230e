package cymru.gwarchod.gateway.edge;

import cymru.gwarchod.problem.GeneralProblems;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads a whole body before a service hears of it. So a slow or oversized body never holds a connection to a service,
 * and what the service gets has one length and one framing, whatever the caller's looked like.
 */
public final class BodyReader {

    private final Vertx vertx;
    private final long limit;
    private final long limitOfAll;
    private final Duration deadline;
    private final AtomicLong held = new AtomicLong();

    /**
     * Sets the limits.
     *
     * @param limit largest body in bytes
     * @param limitOfAll most bytes of all bodies that are held at one time
     * @param deadline from the head of the request to its last byte, however steadily it drips
     */
    public BodyReader(Vertx vertx, long limit, long limitOfAll, Duration deadline) {
        this.vertx = vertx;
        this.limit = limit;
        this.limitOfAll = limitOfAll;
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
    public Future<Buffer> read(RoutingContext ctx) {
        var request = ctx.request();
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
            if (whole.future().isComplete()) {
                return;
            }
            if (body.length() + part.length() > limit) {
                whole.tryFail(tooLarge());
            } else if (held.addAndGet(part.length()) > limitOfAll) {
                held.addAndGet(-part.length());
                whole.tryFail(new Unread(Refusal.unavailable()));
            } else {
                body.appendBuffer(part);
            }
        });
        ctx.addEndHandler(_ -> held.addAndGet(-body.length()));
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
