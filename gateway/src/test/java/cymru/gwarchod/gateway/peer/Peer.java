package cymru.gwarchod.gateway.peer;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** A service as the gateway sees one: a real HTTP server on its own port that remembers what it was asked. */
public final class Peer {

    /** One request as it arrived. */
    public record Received(String method, String uri, MultiMap headers, Buffer body) {}

    private final Vertx vertx = Vertx.vertx();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile BiConsumer<Received, HttpServerResponse> answer = Peer::fine;
    private final AtomicInteger connectionsClosed = new AtomicInteger();
    private HttpServer server;
    private int port;

    /** One that runs where the gateway expects it. */
    public static Peer at(int port) {
        var peer = new Peer();
        peer.port = port;
        peer.start();
        return peer;
    }

    public int start() {
        server = await(vertx.createHttpServer(new HttpServerOptions().setIdleTimeout(60))
                .connectionHandler(connection -> connection.closeHandler(_ -> connectionsClosed.incrementAndGet()))
                .requestHandler(this::remember)
                .listen(port, "127.0.0.1"));
        port = server.actualPort();
        return port;
    }

    public void stop() {
        await(server.close());
    }

    public void end() {
        await(vertx.close());
    }

    /** Forgets everything and answers 200 again. */
    public void reset() {
        received.clear();
        answer = Peer::fine;
    }

    public void answers(BiConsumer<Received, HttpServerResponse> how) {
        answer = how;
    }

    public List<Received> received() {
        return received;
    }

    public Received only() {
        if (received.size() != 1) {
            throw new AssertionError("The service saw " + received.size() + " requests");
        }
        return received.getFirst();
    }

    public int connectionsClosed() {
        return connectionsClosed.get();
    }

    public Vertx vertx() {
        return vertx;
    }

    private void remember(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            var one = new Received(request.method().name(), request.uri(), request.headers(), body);
            received.add(one);
            answer.accept(one, request.response());
        });
    }

    private static void fine(Received request, HttpServerResponse response) {
        response.putHeader("Content-Type", "application/json")
                .putHeader("ETag", "\"full.1\"")
                .putHeader("Cache-Control", "no-store")
                .end("{\"seen\":\"" + request.method() + "\"}");
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
