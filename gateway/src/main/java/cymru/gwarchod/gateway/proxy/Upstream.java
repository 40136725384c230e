package cymru.gwarchod.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One service: its instances, asked in turn, and a pool of its own, so that a service in trouble cannot take the
 * connections of the others with it.
 */
final class Upstream {

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    private final Vertx vertx;
    private final HttpClient client;
    private final List<URI> instances;
    private final ProxySettings settings;
    private final AtomicInteger turn = new AtomicInteger();
    private final RetryBudget budget = new RetryBudget();

    Upstream(Vertx vertx, List<URI> instances, ProxySettings settings) {
        if (instances.isEmpty()) {
            throw new IllegalArgumentException("A service needs an address");
        }
        this.vertx = vertx;
        this.instances = List.copyOf(instances);
        this.settings = settings;
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) settings.poolWait().toMillis())
                        // Shorter than the services' idle timeout: the gateway hangs up first, never in mid-request.
                        .setKeepAliveTimeout(10)
                        .setMaxWaitQueueSize(settings.queue())
                        .setDecompressionSupported(false),
                new PoolOptions().setHttp1MaxSize(settings.connections()));
    }

    HttpClient client() {
        return client;
    }

    /**
     * A request on a connection to an instance. Where a connection is refused nothing has been sent, so that a change may go
     * to the next instance as a read does. Where all refuse, a read is tried once more after a short uneven pause.
     */
    Future<HttpClientRequest> request(HttpMethod method) {
        budget.earn();
        return connect(method, instances.size()).recover(failure -> {
            if (!isRead(method) || !isRefusal(failure) || !budget.spend()) {
                return Future.failedFuture(failure);
            }
            Promise<Void> pause = Promise.promise();
            vertx.setTimer(1 + ThreadLocalRandom.current().nextLong(LONGEST_PAUSE.toMillis()), _ -> pause.complete());
            return pause.future().compose(_ -> connect(method, instances.size()));
        });
    }

    private Future<HttpClientRequest> connect(HttpMethod method, int untried) {
        var instance = instances.get(Math.floorMod(turn.getAndIncrement(), instances.size()));
        var tls = "https".equals(instance.getScheme());
        var port = instance.getPort() >= 0 ? instance.getPort() : tls ? 443 : 80;
        return client.request(new RequestOptions()
                        .setMethod(method)
                        .setSsl(tls)
                        .setHost(instance.getHost())
                        .setPort(port)
                        .setConnectTimeout(settings.poolWait().toMillis()))
                .recover(failure -> untried > 1 && isRefusal(failure)
                        ? connect(method, untried - 1)
                        : Future.failedFuture(failure));
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof ConnectException;
    }

    private static boolean isRead(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }
}
