package cymru.gwarchod.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * Makes the answer to a refused request: the resource classes of the services say
 * {@code case Refused(var code) -> problems.of(code)}.
 */
@ApplicationScoped
public class Problems {

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
        throw new UnsupportedOperationException(problem.code().value());
    }
}
