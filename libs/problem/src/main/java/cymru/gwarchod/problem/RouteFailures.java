package cymru.gwarchod.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Where every failure ends that happens before or outside JAX-RS: authentication (proactive), the fence, filters on the
 * router, a proxy. Stands before the framework's own error page.
 */
@ApplicationScoped
class RouteFailures {

    /** After every route that answers, before the framework's failure handlers, which stand at the very end. */
    private static final int ORDER = 30_000;

    private final Problems problems;
    private final ObjectMapper json = new ObjectMapper();

    RouteFailures(Problems problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).failureHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        if (request.response().ended() || request.response().headWritten()) {
            request.next();
            return;
        }
        switch (request.failure()) {
            case null -> send(request, ProblemException.of(GeneralProblems.ofStatus(request.statusCode())));
            case UnauthorizedException nobody -> challenge(request);
            case AuthenticationException invalid -> challenge(request);
            case ForbiddenException role -> send(request, ProblemException.of(GeneralProblems.FORBIDDEN));
            case Throwable failure -> failed(request, failure);
        }
    }

    private void challenge(RoutingContext request) {
        Challenges.unauthenticated(request)
                .subscribe()
                .with(
                        problem -> send(request, problem),
                        impossible -> send(request, ProblemException.of(GeneralProblems.UNAUTHENTICATED)));
    }

    private void failed(RoutingContext request, Throwable failure) {
        var problem = Failures.problemOf(failure);
        var traceId = RequestIdentity.of(request).traceId();
        if (problem.code().equals(GeneralProblems.INTERNAL)) {
            FailureLog.fault(failure, traceId);
        } else if (problem.code().equals(GeneralProblems.DEPENDENCY_UNAVAILABLE)) {
            FailureLog.unavailable(failure, traceId);
        }
        send(request, problem);
    }

    private void send(RoutingContext request, ProblemException problem) {
        var body = problems.body(problem, request);
        var response = request.response().setStatusCode(body.status());
        problems.headers(problem, body.status()).forEach(response::putHeader);
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(
                        HttpHeaders.CONTENT_LANGUAGE, Problems.language(request).tag());
        response.end(bytes(body))
                .onFailure(gone -> request.request().connection().close());
    }

    private Buffer bytes(Problem body) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
