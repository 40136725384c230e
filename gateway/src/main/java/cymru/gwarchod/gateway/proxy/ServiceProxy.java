package cymru.gwarchod.gateway.proxy;

import cymru.gwarchod.gateway.edge.Exchange;
import cymru.gwarchod.gateway.edge.ProblemAnswers;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Passes requests to one service and its answers back. */
public final class ServiceProxy {

    private final Vertx vertx;
    private final Upstream upstream;
    private final PassedHeaders headers;
    private final ProblemAnswers problems;
    private final Duration deadline;

    /**
     * Prepares the way to a service.
     *
     * @param instances its addresses
     * @param settings what bounds each exchange
     */
    public ServiceProxy(Vertx vertx, List<URI> instances, ProxySettings settings, ProblemAnswers problems) {
        this.vertx = vertx;
        this.upstream = new Upstream(vertx, instances, settings);
        this.headers = new PassedHeaders(settings.outerAddress());
        this.problems = problems;
        this.deadline = settings.deadline();
    }

    /** Passes a request on whose body has been read completely. */
    public void pass(RoutingContext ctx, Exchange exchange, Buffer body) {
        var passage = new Passage(exchange, body, headers, problems);
        var timer = vertx.setTimer(deadline.toMillis(), _ -> passage.giveUp());
        ctx.addEndHandler(_ -> vertx.cancelTimer(timer));
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), upstream.client())
                .origin(_ -> upstream.request(ctx.request().method()).onSuccess(passage::under))
                .addInterceptor(passage)
                .handle(ctx.request());
    }
}
