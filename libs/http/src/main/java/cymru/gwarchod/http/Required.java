package cymru.gwarchod.http;

import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemCode;
import cymru.gwarchod.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers to a header that should be there and is not. */
final class Required {

    private Required() {}

    static void purpose(@Nullable Purpose purpose) {
        require(purpose, HeaderNames.PURPOSE, GeneralProblems.PURPOSE_REQUIRED);
    }

    static void idempotencyKey(@Nullable IdempotencyKey key) {
        require(key, HeaderNames.IDEMPOTENCY_KEY, GeneralProblems.IDEMPOTENCY_KEY_REQUIRED);
    }

    static void ifMatch(@Nullable EntityTag tag) {
        require(tag, HeaderNames.IF_MATCH, GeneralProblems.PRECONDITION_REQUIRED);
    }

    private static void require(@Nullable Object value, String header, ProblemCode code) {
        if (value == null) {
            throw ProblemException.of(code, List.of(FieldError.of(header, "required")));
        }
    }
}
