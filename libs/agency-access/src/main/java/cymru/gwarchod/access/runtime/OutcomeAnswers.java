package cymru.gwarchod.access.runtime;

import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import cymru.gwarchod.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** The one mapping from how a use case ended to HTTP (http-api.md, section 0). */
@ApplicationScoped
public class OutcomeAnswers {

    private final Problems problems;

    OutcomeAnswers(Problems problems) {
        this.problems = problems;
    }

    /**
     * Answers an outcome.
     *
     * @param done the answer where it took effect
     * @param refused the problem for each code of refusal
     */
    public <T, R> Response of(
            Outcome<T, R> outcome, Function<Outcome.Done<T, R>, Response> done, Function<R, ProblemException> refused) {
        return switch (outcome) {
            case Outcome.Done<T, R> d -> done.apply(d);
            case Outcome.Refused<T, R>(R refusal) -> problems.of(refused.apply(refusal));
            case Outcome.Absent<T, R>() -> absent();
            case Outcome.Stale<T, R> s ->
                problems.of(ProblemException.of(GeneralProblems.PRECONDITION_FAILED)
                        .header(
                                HttpHeaders.ETAG,
                                EntityTag.of(s.access().view(), s.version()).toString()));
        };
    }

    /** There is no such record, or none that the caller may see: one answer for both. */
    public Response absent() {
        return problems.of(GeneralProblems.NOT_FOUND);
    }
}
