package cymru.gwarchod.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Where every exception of a JAX-RS request ends. Called by the framework only; public because the callers it generates
 * may live in another class loader.
 *
 * <p>The types named here are those for which the framework has a mapper of its own, which would win over
 * {@link Throwable}.
 */
public class ExceptionMappers {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Problems problems;
    private final AllowedMethods allowedMethods;

    ExceptionMappers(Problems problems, AllowedMethods allowedMethods) {
        this.problems = problems;
        this.allowedMethods = allowedMethods;
    }

    /** Nobody is logged in, or the credentials do not hold: 401 with the mechanism's challenge. */
    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    public Uni<Response> unauthenticated(RoutingContext request) {
        return Challenges.unauthenticated(request).map(problems::of);
    }

    /** Logged in without the role: 403. */
    @ServerExceptionMapper(ForbiddenException.class)
    public Response forbidden() {
        return problems.of(GeneralProblems.FORBIDDEN);
    }

    /** A constraint on a resource method: 422 for the body, 400 for a parameter, 500 for a return value. */
    @ServerExceptionMapper(ResteasyReactiveViolationException.class)
    public Response violated(ResteasyReactiveViolationException violated) {
        var speaking = new Violations(problems.catalogue(), Problems.language(problems.request()));
        return of(speaking.ofParameters(violated.getConstraintViolations()), violated);
    }

    /** No such path, no such record, or (JAX-RS) a parameter that does not convert. */
    @ServerExceptionMapper({NotFoundException.class, NotAllowedException.class})
    public Response notFound(WebApplicationException failure, RoutingContext request) {
        if (failure.getCause() == null) {
            var methods = allowedMethods.of(request.normalizedPath());
            if (!methods.isEmpty()
                    && !methods.contains(request.request().method().name())) {
                return problems.of(ProblemException.of(GeneralProblems.METHOD_NOT_ALLOWED)
                        .header(HttpHeaders.ALLOW, String.join(", ", methods)));
            }
        }
        return of(Failures.problemOf(failure), failure);
    }

    /** A media type that the operation does not read: 415, telling a PATCH what it may carry. */
    @ServerExceptionMapper(NotSupportedException.class)
    public Response notSupported(RoutingContext request) {
        var problem = ProblemException.of(GeneralProblems.UNSUPPORTED_MEDIA_TYPE);
        return problems.of(
                request.request().method().name().equals("PATCH")
                        ? problem.header("Accept-Patch", MERGE_PATCH)
                        : problem);
    }

    /** An answer thrown by the framework or by a resource. */
    @ServerExceptionMapper(WebApplicationException.class)
    public Response answered(WebApplicationException answer) {
        return answer.getResponse().getStatus() < 400 ? answer.getResponse() : of(Failures.problemOf(answer), answer);
    }

    /** Everything else. */
    @ServerExceptionMapper({Throwable.class, MismatchedInputException.class})
    public Response failed(Throwable failure) {
        return of(Failures.problemOf(failure), failure);
    }

    private Response of(ProblemException problem, Throwable failure) {
        var response = problems.of(problem);
        if (response.getEntity() instanceof Problem body) {
            switch (body.status()) {
                case 500 -> FailureLog.fault(failure, body.traceId());
                case 503 -> FailureLog.unavailable(failure, body.traceId());
                default -> {}
            }
        }
        return response;
    }
}
