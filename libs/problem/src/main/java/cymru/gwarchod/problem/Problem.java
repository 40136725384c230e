package cymru.gwarchod.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every answer from 400 upwards (RFC 9457).
 *
 * @param type {@code /problems/<code>}; the gateway serves a page there
 * @param title what happened, in the language of the answer; the same for every occurrence of the code
 * @param status the HTTP status
 * @param detail what may be said about this occurrence; never a submitted value, never an exception's message
 * @param instance this occurrence: {@code urn:uuid:<X-Request-ID>}
 * @param code the stable code
 * @param traceId the trace (32 hexadecimal digits) under which logs and audit speak of this request
 * @param errors the fields concerned, empty (and then absent) if the request as a whole is refused
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "code", "traceId", "errors"})
public record Problem(
        URI type,
        String title,
        int status,
        @Nullable String detail,
        URI instance,
        ProblemCode code,
        String traceId,
        List<FieldError> errors) {

    /** The media type of every problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Copies the errors, so that a problem cannot change after it was made. */
    public Problem {
        errors = List.copyOf(errors);
    }
}
