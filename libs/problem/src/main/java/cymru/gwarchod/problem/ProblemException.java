package cymru.gwarchod.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request with a problem from below the resource class, where no response can be returned: filters, converters,
 * codecs. A refusal that the domain foresees is a value, not this exception; its resource answers with
 * {@link Problems#of(ProblemCode)}.
 *
 * <p>Immutable: {@code with…} and {@code header} return another exception.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final transient @Nullable Bilingual detail;
    private final transient List<FieldError> errors;
    private final transient Map<String, String> headers;

    private ProblemException(
            ProblemCode code, @Nullable Bilingual detail, List<FieldError> errors, Map<String, String> headers) {
        // No stack trace: this is an answer, not a fault, and a flood of bad requests must stay cheap.
        super(code.value(), null, false, false);
        this.code = code;
        this.detail = detail;
        this.errors = List.copyOf(errors);
        this.headers = Map.copyOf(headers);
    }

    /** The problem of that code. */
    public static ProblemException of(ProblemCode code) {
        return new ProblemException(code, null, List.of(), Map.of());
    }

    /** The problem of that code, naming the fields concerned. */
    public static ProblemException of(ProblemCode code, List<FieldError> errors) {
        return new ProblemException(code, null, errors, Map.of());
    }

    /** The problem of that code, naming one field whose code is the same. */
    public static ProblemException at(String pointer, ProblemCode code) {
        return of(code, List.of(FieldError.of(pointer, code.value())));
    }

    /** The same with a fixed sentence. It may name rules and states, never what was submitted. */
    public ProblemException withDetail(Bilingual sentence) {
        return new ProblemException(code, sentence, errors, headers);
    }

    /** The same with a response header, for example {@code Retry-After} or the current {@code ETag}. */
    public ProblemException header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new ProblemException(code, detail, errors, more);
    }

    /** The code. */
    public ProblemCode code() {
        return code;
    }

    /** The sentence, if any. */
    public @Nullable Bilingual detail() {
        return detail;
    }

    /** The fields concerned. */
    public List<FieldError> errors() {
        return errors;
    }

    /** Headers of the response. */
    public Map<String, String> headers() {
        return headers;
    }
}
