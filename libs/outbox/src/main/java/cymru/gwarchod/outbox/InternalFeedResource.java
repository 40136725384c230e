package cymru.gwarchod.outbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The internal feed of this service's events. Only other services read it, with their own client; the gateway does not
 * route it and the published contract does not name it. Each page that shows something leaves one row in the audit, of a
 * system; a look that shows nothing leaves none.
 */
@Path("/internal/events")
@Produces(MediaType.APPLICATION_JSON)
public class InternalFeedResource {

    private static final String VIEW = "internal";
    private static final String BASIS = "ROLE";
    private static final int LARGEST_PAGE = 500;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final OutboxFeed feed;
    private final AuditTrail audit;

    InternalFeedResource(OutboxFeed feed, AuditTrail audit) {
        this.feed = feed;
        this.audit = audit;
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
    @Audited(
            operation = "readInternalEvents",
            resource = "event",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4, FieldClass.F8})
    @Operation(hidden = true)
    public FeedPage events(
            @QueryParam("after") @DefaultValue("0.0") String after,
            @QueryParam("limit") @DefaultValue("200") int limit,
            @QueryParam("waitMillis") @DefaultValue("0") long waitMillis)
            throws InterruptedException {
        Duration wait = Duration.ofMillis(Math.clamp(waitMillis, 0, LONGEST_WAIT.toMillis()));
        OutboxReader.Batch batch = feed.after(
                cursor(after),
                Math.clamp(limit, 1, LARGEST_PAGE),
                wait,
                shown -> audit.listed(shown.events().stream().map(Event::id).toList(), VIEW, BASIS));
        if (batch.events().isEmpty()) {
            audit.nothingShown();
        }
        return new FeedPage(batch.events(), batch.cursor().asText());
    }

    private static FeedCursor cursor(String after) {
        try {
            return FeedCursor.parse(after);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(GeneralProblems.INVALID_CURSOR);
        }
    }
}
