package cymru.gwarchod.gateway.peer;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Makes a peer answer as a service's scenario clock does: forward only, and for the operator only. */
public final class ClockPeer {

    /** Who may. */
    public static final String OPERATOR = "Bearer operator";

    private final String name;
    private final Peer peer;
    private final List<String> journal;
    private volatile long offset;
    private volatile int pendingTimers;
    private volatile int feedLag;

    /** Writes each move into the journal. */
    public ClockPeer(String name, Peer peer, List<String> journal) {
        this.name = name;
        this.peer = peer;
        this.journal = journal;
        peer.answers(this::answer);
    }

    public ClockPeer ahead(Duration ahead) {
        offset = ahead.toMillis();
        return this;
    }

    public ClockPeer pending(int timers, int lag) {
        pendingTimers = timers;
        feedLag = lag;
        return this;
    }

    /** The server behind it, to make it answer otherwise or not at all. */
    public Peer peer() {
        return peer;
    }

    public long offset() {
        return offset;
    }

    /** The answer of a service that runs. */
    public void answer(Peer.Received request, HttpServerResponse response) {
        var authorization = request.headers().get("Authorization");
        if (authorization == null) {
            response.putHeader("WWW-Authenticate", "Bearer");
            problem(response, 401, "unauthenticated");
        } else if (!authorization.equals(OPERATOR)) {
            problem(response, 403, "forbidden");
        } else if (!request.uri().equals("/internal/scenario-clock")) {
            problem(response, 404, "not-found");
        } else {
            if (request.method().equals("POST")) {
                offset = Math.max(offset, request.body().toJsonObject().getLong("offsetMillis"));
                journal.add(name + " " + offset);
            }
            stand(response);
        }
    }

    private void stand(HttpServerResponse response) {
        response.putHeader("Content-Type", "application/json")
                .end(new JsonObject()
                        .put("service", name)
                        .put("domainTime", Instant.now().plusMillis(offset).toString())
                        .put("offsetMillis", offset)
                        .put("pendingTimers", pendingTimers)
                        .put("feedLag", feedLag)
                        .put("addedLater", true)
                        .toBuffer());
    }

    private static void problem(HttpServerResponse response, int status, String code) {
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Language", "en")
                .putHeader("X-Powered-By", "a service")
                .end("{\"code\":\"" + code + "\"}");
    }
}
