package cymru.gwarchod.gateway.edge;

import cymru.gwarchod.problem.Bilingual;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a request goes no further.
 *
 * @param code the problem to answer with
 * @param headers what the answer says beside it, such as {@code Allow} or {@code Retry-After}
 * @param detail what may be said about this occurrence
 * @param errors the fields concerned
 */
public record Refusal(
        ProblemCode code, Map<String, String> headers, Optional<Bilingual> detail, List<FieldError> errors) {

    /** The path is not in the one spelling that the suite reads. */
    public static final ProblemCode NON_CANONICAL_PATH = ProblemCode.of("non-canonical-path");

    /** The body did not arrive in time. */
    public static final ProblemCode REQUEST_TIMEOUT = ProblemCode.of("request-timeout");

    /** Copies headers and errors. */
    public Refusal {
        headers = Map.copyOf(headers);
        errors = List.copyOf(errors);
    }

    /** A refusal of the request as a whole. */
    public Refusal(ProblemCode code, Map<String, String> headers) {
        this(code, headers, Optional.empty(), List.of());
    }

    /** A refusal that its code says completely. */
    public static Refusal of(ProblemCode code) {
        return new Refusal(code, Map.of());
    }

    /** A refusal because of fields. */
    public static Refusal of(ProblemCode code, List<FieldError> errors) {
        return new Refusal(code, Map.of(), Optional.empty(), errors);
    }

    /** The same with a sentence about this occurrence; never with what was submitted. */
    public Refusal because(Bilingual sentence) {
        return new Refusal(code, headers, Optional.of(sentence), errors);
    }

    /** The answer where a service is down, silent or too busy. */
    public static Refusal unavailable() {
        return new Refusal(GeneralProblems.DEPENDENCY_UNAVAILABLE, Map.of("Retry-After", "5"));
    }
}
