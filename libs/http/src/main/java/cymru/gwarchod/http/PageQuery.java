package cymru.gwarchod.http;

import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;

/**
 * Which page of a list is asked for; use as {@code @BeanParam}.
 *
 * @param limit how many items at most, 1 to 200
 * @param cursor where to go on, as it stood in {@code page.next}; absent for the first page
 */
public record PageQuery(
        @QueryParam("limit") @DefaultValue("50") int limit,
        @QueryParam("cursor") Optional<String> cursor) {

    /** The most items on one page. */
    public static final int MAX_LIMIT = 200;

    /** Refuses a limit out of range with 400 {@code invalid-parameter}. */
    public PageQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw ProblemException.of(
                    GeneralProblems.INVALID_PARAMETER, List.of(FieldError.of("limit", "out-of-range")));
        }
    }
}
