package cymru.gwarchod.outbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The internal feed of this service's events. Only other services read it, with their own client; the gateway does not
 * route it and the published contract does not name it.
 */
@Path("/internal/events")
@Produces(MediaType.APPLICATION_JSON)
public class InternalFeedResource {

    private static final int LARGEST_PAGE = 500;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final OutboxReader reader;
    private final FeedSignal signal;
    private final SystemClock systemClock;

    InternalFeedResource(OutboxReader reader, FeedSignal signal, SystemClock systemClock) {
        this.reader = reader;
        this.signal = signal;
        this.systemClock = systemClock;
    }

    /** A page of the feed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record FeedPage(List<Event> events, String cursor) {}

    /**
     * Events after a cursor, in order. Where there is none yet, the answer waits.
     *
     * @param after cursor of the last page; absent at the beginning
     * @param waitMillis how long to wait for a first event, at most 5,000 milliseconds
     */
    @GET
    @RunOnVirtualThread
    @RolesAllowed(Role.INTERNAL_READER)
    @Operation(hidden = true)
    public FeedPage events(
            @QueryParam("after") @DefaultValue("0.0") String after,
            @QueryParam("limit") @DefaultValue("200") int limit,
            @QueryParam("waitMillis") @DefaultValue("0") long waitMillis)
            throws InterruptedException {
        FeedCursor cursor = cursor(after);
        Instant until = systemClock.now().plus(Duration.ofMillis(Math.clamp(waitMillis, 0, LONGEST_WAIT.toMillis())));
        while (true) {
            OutboxReader.Batch batch = SystemWork.call(
                    "SERVE_INTERNAL_FEED", scope -> reader.after(cursor, Math.clamp(limit, 1, LARGEST_PAGE)));
            if (!batch.events().isEmpty() || !systemClock.now().isBefore(until)) {
                return new FeedPage(batch.events(), batch.cursor().asText());
            }
            signal.await(BETWEEN_LOOKS);
        }
    }

    private static FeedCursor cursor(String after) {
        try {
            return FeedCursor.parse(after);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(GeneralProblems.INVALID_CURSOR);
        }
    }
}
