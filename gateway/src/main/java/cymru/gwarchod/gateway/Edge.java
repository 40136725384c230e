package cymru.gwarchod.gateway;

import cymru.gwarchod.gateway.edge.AccessLog;
import cymru.gwarchod.gateway.edge.AnswerHeaders;
import cymru.gwarchod.gateway.edge.BodyReader;
import cymru.gwarchod.gateway.edge.Cors;
import cymru.gwarchod.gateway.edge.Exchange;
import cymru.gwarchod.gateway.edge.Gate;
import cymru.gwarchod.gateway.edge.ProblemAnswers;
import cymru.gwarchod.gateway.edge.Refusal;
import cymru.gwarchod.gateway.edge.Responder;
import cymru.gwarchod.gateway.pages.OwnPages;
import cymru.gwarchod.gateway.pages.Page;
import cymru.gwarchod.gateway.proxy.ServiceProxy;
import cymru.gwarchod.gateway.routing.Owner;
import cymru.gwarchod.gateway.routing.RouteTable;
import cymru.gwarchod.gateway.routing.RouteTable.Route;
import cymru.gwarchod.problem.GeneralProblems;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** What happens to a request, from first to last. */
final class Edge implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(Edge.class);
    private static final String EXCHANGE = "gwarchod.exchange";

    private final AccessLog log;
    private final Cors cors;
    private final List<Gate> gates;
    private final RouteTable routes;
    private final OwnPages pages;
    private final BodyReader bodies;
    private final Map<Owner, ServiceProxy> services;
    private final Map<String, Responder> own;
    private final ProblemAnswers problems;

    Edge(
            AccessLog log,
            Cors cors,
            List<Gate> gates,
            RouteTable routes,
            OwnPages pages,
            BodyReader bodies,
            Map<Owner, ServiceProxy> services,
            Map<String, Responder> own,
            ProblemAnswers problems) {
        this.log = log;
        this.cors = cors;
        this.gates = List.copyOf(gates);
        this.routes = routes;
        this.pages = pages;
        this.bodies = bodies;
        this.services = Map.copyOf(services);
        this.own = Map.copyOf(own);
        this.problems = problems;
    }

    @Override
    public void handle(RoutingContext ctx) {
        var exchange = begin(ctx);
        cors.mark(ctx);
        var refusal = refusal(ctx);
        if (refusal.isPresent()) {
            problems.send(ctx, exchange, refusal.get());
            return;
        }
        switch (routes.find(ctx.request().method(), ctx.request().path())) {
            case RouteTable.Found(var route) -> serve(ctx, exchange, route);
            case RouteTable.WrongMethod(var route) -> refuseMethod(ctx, exchange, route);
            case RouteTable.Unknown() -> problems.send(ctx, exchange, Refusal.of(GeneralProblems.NOT_FOUND));
        }
    }

    private Optional<Refusal> refusal(RoutingContext ctx) {
        return gates.stream()
                .map(gate -> gate.refuses(ctx.request()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Exchange begin(RoutingContext ctx) {
        var exchange = Exchange.of(ctx.request());
        ctx.put(EXCHANGE, exchange);
        log.follow(ctx, exchange);
        AnswerHeaders.set(ctx, exchange);
        return exchange;
    }

    private void refuseMethod(RoutingContext ctx, Exchange exchange, Route route) {
        AccessLog.routed(ctx, route.template());
        if (cors.isPreflight(ctx)) {
            cors.answerPreflight(ctx.response(), route);
        } else {
            problems.send(
                    ctx, exchange, new Refusal(GeneralProblems.METHOD_NOT_ALLOWED, Map.of("Allow", route.allow())));
        }
    }

    private void serve(RoutingContext ctx, Exchange exchange, Route route) {
        AccessLog.routed(ctx, route.template());
        responder(route)
                .ifPresentOrElse(
                        responder -> respond(ctx, exchange, responder),
                        () -> answer(ctx, exchange, pages.of(route.template())));
    }

    /** Whoever needs the body or the time that an answer from elsewhere takes; a page needs neither. */
    private Optional<Responder> responder(Route route) {
        return Optional.ofNullable(own.get(route.template()))
                .or(() -> Optional.ofNullable(services.get(route.owner())).map(service -> service::pass));
    }

    private void respond(RoutingContext ctx, Exchange exchange, Responder responder) {
        bodies.read(ctx)
                .onSuccess(body -> responder.respond(ctx, exchange, body))
                .onFailure(failure -> {
                    if (failure instanceof BodyReader.Unread unread) {
                        problems.send(ctx, exchange, unread.refusal());
                    } else {
                        // The caller hung up or broke the framing: there is nobody to answer.
                        ctx.request().connection().close();
                    }
                });
    }

    private void answer(RoutingContext ctx, Exchange exchange, Page page) {
        switch (page.answer(ctx, exchange)) {
            case Page.Content content -> {
                var response = ctx.response().putHeader("Content-Type", content.mediaType());
                content.headers().forEach((name, value) -> {
                    if (name.equals("Vary")) {
                        response.headers().add(name, value);
                    } else {
                        response.putHeader(name, value);
                    }
                });
                response.end(content.body());
            }
            case Page.Refused(var refusal) -> problems.send(ctx, exchange, refusal);
        }
    }

    /** What the router cannot route, such as a request without a host, and faults of the gateway itself. */
    void failed(RoutingContext ctx) {
        Exchange begun = ctx.get(EXCHANGE);
        if (begun == null) {
            var exchange = begin(ctx);
            problems.send(ctx, exchange, refusal(ctx).orElseGet(() -> Refusal.of(GeneralProblems.BAD_REQUEST)));
            return;
        }
        LOG.errorf(ctx.failure(), "Request %s failed", begun.requestId());
        problems.send(ctx, begun, Refusal.of(GeneralProblems.INTERNAL));
    }
}
