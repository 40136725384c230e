package cymru.gwarchod.gateway.proxy;

import cymru.gwarchod.gateway.edge.Exchange;
import cymru.gwarchod.gateway.edge.ProblemAnswers;
import cymru.gwarchod.gateway.edge.Refusal;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One request on its way: sees to its headers in both directions and to what the caller hears if the way is broken. */
final class Passage implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Passage.class);
    private static final long CANCEL = 8;

    private final Exchange exchange;
    private final Buffer body;
    private final PassedHeaders headers;
    private final ProblemAnswers problems;
    private @Nullable HttpClientRequest underway;
    private boolean givenUp;

    Passage(Exchange exchange, Buffer body, PassedHeaders headers, ProblemAnswers problems) {
        this.exchange = exchange;
        this.body = body;
        this.headers = headers;
        this.problems = problems;
    }

    /** A connection was found. */
    void under(HttpClientRequest request) {
        underway = request;
        // The failure arrives with the answer too; without a listener here it is logged a second time, as an error.
        request.exceptionHandler(_ -> {});
        if (givenUp) {
            request.reset(CANCEL);
        }
    }

    /** Time is up: before the head of the answer this becomes a problem, after it a cut connection. */
    void giveUp() {
        givenUp = true;
        if (underway != null) {
            underway.reset(CANCEL);
        }
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        headers.towardsService(request.headers(), exchange);
        request.setBody(body.length() == 0 ? null : Body.body(body));
        return context.sendRequest().recover(failure -> {
            // The kind of failure only: its message may hold an address, and the answer holds neither.
            LOG.warnf(
                    "Service did not answer: %s, request %s", failure.getClass().getSimpleName(), exchange.requestId());
            return Future.succeededFuture(unavailable(context));
        });
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        headers.towardsCaller(context.response().headers());
        return context.sendResponse();
    }

    private ProxyResponse unavailable(ProxyContext context) {
        var answer = problems.of(Refusal.unavailable(), exchange);
        var response = context.request().setBody(null).response();
        response.setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        return response.setBody(Body.body(answer.body()));
    }
}
