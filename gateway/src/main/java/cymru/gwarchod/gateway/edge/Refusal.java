package cymru.gwarchod.gateway.edge;

import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemCode;
import java.util.Map;

/**
 * Why a request goes no further.
 *
 * @param code the problem to answer with
 * @param headers what the answer says beside it, such as {@code Allow} or {@code Retry-After}
 */
public record Refusal(ProblemCode code, Map<String, String> headers) {

    /** The path is not in the one spelling that the suite reads. */
    public static final ProblemCode NON_CANONICAL_PATH = ProblemCode.of("non-canonical-path");

    /** The body did not arrive in time. */
    public static final ProblemCode REQUEST_TIMEOUT = ProblemCode.of("request-timeout");

    /** Copies the headers. */
    public Refusal {
        headers = Map.copyOf(headers);
    }

    /** A refusal that its code says completely. */
    public static Refusal of(ProblemCode code) {
        return new Refusal(code, Map.of());
    }

    /** The answer where a service is down, silent or too busy. */
    public static Refusal unavailable() {
        return new Refusal(GeneralProblems.DEPENDENCY_UNAVAILABLE, Map.of("Retry-After", "5"));
    }
}
