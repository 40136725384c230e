package cymru.gwarchod.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;

/** Failures that pass by themselves: what was asked for may succeed when it is asked for again, unchanged. */
public final class PassingFailures {

    /** SQLSTATE classes and codes of this kind: connection, resources, shutdown, locks. */
    private static final List<String> PASSING = List.of("08", "25P", "53", "57P", "57014", "55P03", "40001", "40P01");

    /** What the pool says when all its connections are taken; it has neither a code nor a cause. */
    private static final String POOL_IS_FULL = "Sorry, acquisition timeout!";

    private PassingFailures() {}

    /** Whether the failure, or anything that caused it, passes by itself. */
    public static boolean isPassing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (passes(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this very failure does, whatever caused it. */
    static boolean passes(Throwable failure) {
        return switch (failure) {
            case RejectedExecutionException full -> true;
            case SQLTransientException passing -> true;
            case SQLException noConnection when noConnection.getCause() instanceof TimeoutException -> true;
            case SQLException full when POOL_IS_FULL.equals(full.getMessage()) -> true;
            case SQLException sql
            when sql.getSQLState() != null -> PASSING.stream().anyMatch(sql.getSQLState()::startsWith);
            default -> false;
        };
    }
}
