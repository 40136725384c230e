package cymru.gwarchod.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which problem an exception stands for. Whatever is not recognised is {@code internal}. */
final class Failures {

    /** Somebody else changed the row first. By name: most users of this library have no database. */
    private static final Set<String> STALE = Set.of(
            "jakarta.persistence.OptimisticLockException",
            "org.hibernate.StaleStateException",
            "org.hibernate.StaleObjectStateException",
            "org.hibernate.dialect.lock.OptimisticEntityLockException");

    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.ETAG);

    private static final int DEEPEST = 12;

    private Failures() {}

    static ProblemException problemOf(Throwable failure) {
        var depth = 0;
        for (Throwable cause = failure; cause != null && depth < DEEPEST; cause = cause.getCause(), depth++) {
            var known = recognised(cause);
            if (known != null) {
                return known;
            }
        }
        return failure instanceof WebApplicationException answer
                ? ofAnswer(answer)
                : ProblemException.of(GeneralProblems.INTERNAL);
    }

    private static @Nullable ProblemException recognised(Throwable cause) {
        if (cause instanceof ProblemException problem) {
            return problem;
        }
        if (cause instanceof WebApplicationException answer) {
            return answer.getCause() == null ? ofAnswer(answer) : null;
        }
        if (isStale(cause.getClass())) {
            return ProblemException.of(GeneralProblems.PRECONDITION_FAILED);
        }
        return PassingFailures.passes(cause) ? ProblemException.of(GeneralProblems.DEPENDENCY_UNAVAILABLE) : null;
    }

    private static ProblemException ofAnswer(WebApplicationException answer) {
        var problem =
                switch (answer.getCause()) {
                    // The reader of JSON bodies wraps what it cannot read.
                    case JsonProcessingException unreadable -> JsonProblems.of(unreadable);
                    case null ->
                        ProblemException.of(
                                GeneralProblems.ofStatus(answer.getResponse().getStatus()));
                    // JAX-RS says 404 where a path or query value does not convert.
                    case Throwable unconverted
                    when answer instanceof NotFoundException -> ProblemException.of(GeneralProblems.INVALID_PARAMETER);
                    case Throwable other ->
                        ProblemException.of(
                                GeneralProblems.ofStatus(answer.getResponse().getStatus()));
                };
        for (var name : KEPT_HEADERS) {
            var value = answer.getResponse().getHeaderString(name);
            problem = value == null ? problem : problem.header(name, value);
        }
        return problem;
    }

    private static boolean isStale(Class<?> type) {
        for (Class<?> t = type; t != null; t = t.getSuperclass()) {
            if (STALE.contains(t.getName())) {
                return true;
            }
        }
        return false;
    }
}
