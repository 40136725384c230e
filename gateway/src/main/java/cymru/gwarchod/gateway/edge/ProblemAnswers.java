package cymru.gwarchod.gateway.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.Language;
import cymru.gwarchod.problem.Problem;
import cymru.gwarchod.problem.ProblemCatalogue;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Writes every error that the gateway makes: the same shape, catalogue and language rule as the services'. */
public final class ProblemAnswers {

    /** How long a refused body is read and dropped, so that the caller gets to see the answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final ProblemCatalogue catalogue;
    private final Vertx vertx;
    private final ObjectMapper json = JsonMapper.builder().build();

    /** Answers with the texts of this catalogue. */
    public ProblemAnswers(ProblemCatalogue catalogue, Vertx vertx) {
        this.catalogue = catalogue;
        this.vertx = vertx;
    }

    /**
     * A problem, ready to send.
     *
     * @param status the HTTP status
     * @param headers all its headers but the length
     * @param body the JSON document
     */
    public record Answer(int status, Map<String, String> headers, Buffer body) {}

    /** The answer to a refused request. */
    public Answer of(Refusal refusal, Exchange exchange) {
        var entry = catalogue.entry(refusal.code());
        var language = exchange.language();
        var problem = new Problem(
                URI.create("/problems/" + refusal.code()),
                entry.title().in(language),
                entry.status(),
                refusal.detail().map(sentence -> sentence.in(language)).orElse(null),
                URI.create("urn:uuid:" + exchange.requestId()),
                refusal.code(),
                exchange.trace().traceId(),
                refusal.errors().stream()
                        .map(error -> explained(error, language))
                        .toList());
        var headers = new TreeMap<>(refusal.headers());
        headers.put("Content-Type", Problem.MEDIA_TYPE);
        headers.put("Content-Language", language.tag());
        headers.put("Cache-Control", "no-store");
        headers.put("Vary", "Accept-Language");
        return new Answer(entry.status(), headers, body(problem));
    }

    private FieldError explained(FieldError error, Language language) {
        var sentence = catalogue.fieldDetails().get(error.code());
        return sentence == null ? error : new FieldError(error.pointer(), error.code(), sentence.in(language));
    }

    /** Sends the answer and gets rid of the rest of the request. */
    public void send(RoutingContext ctx, Exchange exchange, Refusal refusal) {
        var response = ctx.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            // Half an answer is on the wire; a cut connection is the only honest end of it.
            response.reset();
            return;
        }
        var answer = of(refusal, exchange);
        response.setStatusCode(answer.status());
        // Added, not set: Vary may already name the origin.
        answer.headers().forEach(response.headers()::add);
        response.end(answer.body());
        drop(ctx.request());
    }

    private void drop(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        var timer =
                vertx.setTimer(PATIENCE.toMillis(), _ -> request.connection().close());
        request.exceptionHandler(_ -> vertx.cancelTimer(timer));
        request.endHandler(_ -> vertx.cancelTimer(timer));
        request.handler(_ -> {});
        request.resume();
    }

    private Buffer body(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
