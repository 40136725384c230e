package cymru.gwarchod.referral.chronology.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.PageQuery;
import cymru.gwarchod.outbox.FeedFreshness;
import cymru.gwarchod.referral.chronology.ChronologyAccess;
import cymru.gwarchod.referral.chronology.ListEvents;
import cymru.gwarchod.referral.chronology.domain.Chronologies;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The feed for partners' systems over HTTP. */
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events", description = "What happened to records of the caller's agency, for partners' systems")
public class EventResource {

    private static final String SORT = "position";

    private final ListEvents listEvents;
    private final FeedFreshness feeds;
    private final CallerProvider callers;
    private final Paging paging;

    EventResource(ListEvents listEvents, FeedFreshness feeds, CallerProvider callers, Paging paging) {
        this.listEvents = listEvents;
        this.feeds = feeds;
        this.callers = callers;
        this.paging = paging;
    }

    /**
     * Lists events after the cursor. Rights are those of the moment of reading: a relation that has ended shows nothing
     * more; one that began after the reader had passed a place shows what stands before that place only to a reader that
     * starts again without a cursor.
     */
    @GET
    @PermissionsAllowed("listEvents")
    @Audited(
            operation = "listEvents",
            resource = "event",
            classes = {FieldClass.F1})
    @Operation(
            operationId = "listEvents",
            summary = "List events",
            description =
                    "That something happened to a case or submission to which the caller's agency has a confirmed relation now"
                            + " (guidance 3.3); to know what, read the record. Events of one record come in order, none is ever"
                            + " inserted behind the cursor, and one may come twice. What an agency may hear of is decided when it"
                            + " reads: events from before a new relation appear to a reader that starts again without a cursor.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = EventPage.class)))
    public Response list(@BeanParam PageQuery page, @Context UriInfo request) {
        AgencyScope scope = ChronologyAccess.LIST_EVENTS.scopeOf(callers.caller());
        Paging.Listing listing = new Paging.Listing(request, scope, page, "", SORT);
        Chronologies.Place after = paging.after(listing)
                .map(key -> Chronologies.Place.parse(key.getFirst()))
                .orElse(Chronologies.Place.START);
        List<String> delayed = feeds.standing().delayed();
        return paging.feed(
                listing,
                delayed,
                listEvents.handle(new Chronologies.FeedQuery(after, listing.fetch()), scope),
                told -> List.of(told.place().asText()),
                told -> EventResponse.of(told.entry()));
    }
}
