package cymru.gwarchod.gateway.scenario;

import cymru.gwarchod.gateway.edge.Exchange;
import cymru.gwarchod.gateway.edge.ProblemAnswers;
import cymru.gwarchod.gateway.edge.Refusal;
import cymru.gwarchod.gateway.edge.Responder;
import cymru.gwarchod.problem.GeneralProblems;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The scenario clock over HTTP: GET says where the suite stands, POST moves it. */
public final class ScenarioClock implements Responder {

    /** Where it answers. */
    public static final String TEMPLATE = "/v1/scenario-clock";

    private final SuiteClock clock;
    private final ProblemAnswers problems;
    private final Supplier<Instant> deadline;

    /**
     * Takes the clock.
     *
     * @param deadline when a request that begins now has to be answered
     */
    public ScenarioClock(SuiteClock clock, ProblemAnswers problems, Supplier<Instant> deadline) {
        this.clock = clock;
        this.problems = problems;
        this.deadline = deadline;
    }

    @Override
    public void respond(RoutingContext ctx, Exchange exchange, Buffer body) {
        var relay = Relay.of(ctx.request().headers(), exchange, deadline.get());
        answer(ctx.request(), body, relay).onSuccess(suite -> send(ctx, suite)).onFailure(failure -> {
            if (failure instanceof Stopped stopped) {
                send(ctx, exchange, stopped.answer());
            } else {
                ctx.fail(failure);
            }
        });
    }

    private Future<Suite> answer(HttpServerRequest request, Buffer body, Relay relay) {
        if (request.query() != null && !request.query().isEmpty()) {
            return Future.failedFuture(Stopped.because(Refusal.of(GeneralProblems.UNKNOWN_PARAMETER)));
        }
        var standing = clock.read(relay);
        // The services know who may ask, and as everywhere they are asked before the body is looked at.
        return request.method().equals(HttpMethod.POST)
                ? standing.compose(suite -> advance(suite, request.getHeader("Content-Type"), body, relay))
                : standing;
    }

    private Future<Suite> advance(Suite from, @Nullable String contentType, Buffer body, Relay relay) {
        try {
            return clock.advance(from, AdvanceRequest.target(contentType, body), relay);
        } catch (Stopped stopped) {
            return Future.failedFuture(stopped);
        }
    }

    private static void send(RoutingContext ctx, Suite suite) {
        if (!ctx.response().closed()) {
            ctx.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Cache-Control", "no-store")
                    .end(suite.asJson().toBuffer());
        }
    }

    private void send(RoutingContext ctx, Exchange exchange, Stopped.Answer answer) {
        switch (answer) {
            case Stopped.ByUs(var refusal) -> problems.send(ctx, exchange, refusal);
            case Stopped.ByService(var refused) -> {
                if (!ctx.response().closed()) {
                    ctx.response().setStatusCode(refused.status());
                    // Added, not set: Vary may already name the origin.
                    refused.headers().forEach(ctx.response().headers()::add);
                    ctx.response().end(refused.body());
                }
            }
        }
    }
}
