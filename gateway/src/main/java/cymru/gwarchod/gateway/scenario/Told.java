package cymru.gwarchod.gateway.scenario;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.Map;

/** What became of a question to one service. */
sealed interface Told {

    /**
     * Where a service stands.
     *
     * @param service its name
     * @param domainTime the time by which it judges
     * @param offsetMillis how far that is ahead of its system's time
     * @param pendingTimers what is past due and has not been told of
     * @param feedLag events of other services that have not taken effect in it
     */
    record Standing(String service, Instant domainTime, long offsetMillis, int pendingTimers, int feedLag)
            implements Told {

        boolean hasReached(Instant target) {
            return !domainTime.isBefore(target);
        }

        boolean isSettled() {
            return pendingTimers == 0 && feedLag == 0;
        }
    }

    /**
     * The service answered with a problem, which is the caller's to read.
     *
     * @param headers those that belong to the body, and the challenge
     */
    record Refused(int status, Map<String, String> headers, Buffer body) implements Told {

        /** Whether it is the caller's fault and not the service's. */
        boolean isTheCallers() {
            return status < 500;
        }
    }

    /** The service did not answer, or not in a way that can be read. */
    record Silent(String service) implements Told {}
}
