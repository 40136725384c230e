package cymru.gwarchod.problem;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Writes down a fault of the service. An exception's message may hold a child's name (a JSON value, the DETAIL of a
 * constraint), so above debug only the types and the place are logged; the trace id joins them with the answer.
 */
final class FailureLog {

    private static final Logger LOG = Logger.getLogger("cymru.gwarchod.failure");
    private static final int FRAMES = 12;

    private FailureLog() {}

    static void fault(Throwable fault, String traceId) {
        LOG.errorf("Answered 500, trace %s: %s", traceId, outline(fault));
        LOG.debugf(fault, "Trace %s", traceId);
    }

    static void unavailable(Throwable cause, String traceId) {
        LOG.warnf("Answered 503, trace %s: %s", traceId, types(cause));
    }

    static String outline(Throwable fault) {
        return Stream.of(fault.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining("", types(fault), ""));
    }

    private static String types(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(FRAMES)
                .map(cause -> cause.getClass().getName())
                .collect(Collectors.joining(" caused by "));
    }
}
