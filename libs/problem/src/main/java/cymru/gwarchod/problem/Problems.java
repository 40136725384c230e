package cymru.gwarchod.problem;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.Startup;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the answer to a refused request: the resource classes of the services say
 * {@code case Refused(var code) -> problems.of(code)}.
 */
@Startup // A catalogue that cannot be read stops the start, not the first refusal.
@ApplicationScoped
public class Problems {

    private static final String RETRY_AFTER_SECONDS = "5";

    private final ProblemCatalogue catalogue = ProblemCatalogue.load();
    private final CurrentVertxRequest current;

    Problems(CurrentVertxRequest current) {
        this.current = current;
    }

    /** The problem of that code, in the language of the current request. */
    public Response of(ProblemCode code) {
        return of(ProblemException.of(code));
    }

    /** The same with a fixed sentence. */
    public Response of(ProblemCode code, Bilingual detail) {
        return of(ProblemException.of(code).withDetail(detail));
    }

    /** The same, naming the fields concerned. */
    public Response of(ProblemCode code, List<FieldError> errors) {
        return of(ProblemException.of(code, errors));
    }

    /** The answer that the exception stands for. */
    public Response of(ProblemException problem) {
        var request = request();
        var language = language(request);
        var body = body(problem, request);
        var response = Response.status(body.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .entity(body);
        headers(problem, body.status()).forEach(response::header);
        return response.build();
    }

    /** The body alone, for an answer that is not made by JAX-RS. */
    public Problem body(ProblemException problem, @Nullable RoutingContext request) {
        var entry = catalogue.entry(problem.code());
        var language = language(request);
        var identity = request == null ? RequestIdentity.fresh() : RequestIdentity.of(request);
        // A 401 says nothing that would help someone who is guessing.
        var silent = entry.status() == 401;
        var detail = problem.detail();
        return new Problem(
                URI.create("/problems/" + entry.code()),
                entry.title().in(language),
                entry.status(),
                silent || detail == null ? null : detail.in(language),
                URI.create("urn:uuid:" + identity.requestId()),
                entry.code(),
                identity.traceId(),
                silent ? List.of() : explained(problem.errors(), language));
    }

    /** The headers that go with the problem. */
    Map<String, String> headers(ProblemException problem, int status) {
        var retryable = status == 503 || status == 429;
        return retryable && !problem.headers().containsKey(HttpHeaders.RETRY_AFTER)
                ? problem.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).headers()
                : problem.headers();
    }

    /** What the catalogue says. */
    ProblemCatalogue catalogue() {
        return catalogue;
    }

    /** The request being answered, if there is one. */
    @Nullable RoutingContext request() {
        return Arc.container().requestContext().isActive() ? current.getCurrent() : null;
    }

    /** The language to answer it in. */
    static Language language(@Nullable RoutingContext request) {
        return Language.preferred(request == null ? null : request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private List<FieldError> explained(List<FieldError> errors, Language language) {
        return errors.stream().map(error -> explained(error, language)).toList();
    }

    private FieldError explained(FieldError error, Language language) {
        var text = catalogue.fieldDetails().get(error.code());
        return error.detail() != null || text == null || text.en().contains("{")
                ? error
                : new FieldError(error.pointer(), error.code(), text.in(language));
    }
}
