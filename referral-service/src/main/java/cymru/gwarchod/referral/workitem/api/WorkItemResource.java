package cymru.gwarchod.referral.workitem.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.Freshness;
import cymru.gwarchod.http.PageQuery;
import cymru.gwarchod.outbox.FeedFreshness;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.workitem.ListWorkItems;
import cymru.gwarchod.referral.workitem.WorkItemAccess;
import cymru.gwarchod.referral.workitem.domain.WorkItem;
import cymru.gwarchod.referral.workitem.domain.WorkItems;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Work items over HTTP. */
@Path("/v1/work-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work items", description = "What the caller's agency has to do, and by when")
public class WorkItemResource {

    private static final String SORT = "limit,id";

    private final ListWorkItems listWorkItems;
    private final FeedFreshness feeds;
    private final CallerProvider callers;
    private final Paging paging;

    WorkItemResource(ListWorkItems listWorkItems, FeedFreshness feeds, CallerProvider callers, Paging paging) {
        this.listWorkItems = listWorkItems;
        this.feeds = feeds;
        this.callers = callers;
        this.paging = paging;
    }

    /** Lists what the caller's agency has to do; what is due first, and so what is overdue, comes first. */
    @GET
    @PermissionsAllowed("listWorkItems")
    @Audited(
            operation = "listWorkItems",
            resource = "work-item",
            classes = {FieldClass.F1})
    @Operation(
            operationId = "listWorkItems",
            summary = "List work items",
            description =
                    "What the caller's agency has to do, from every service, with the rule and the day by which it is due; what is"
                            + " due first comes first, so overdue work stands on top (guidance 3.3, 4.8).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = WorkItemPage.class)))
    public Response list(
            @BeanParam PageQuery page,
            @QueryParam("open") Optional<Boolean> open,
            @QueryParam("overdue") Optional<Boolean> overdue,
            @QueryParam("kind") Optional<@Pattern(regexp = "[A-Z_]{1,60}") String> kind,
            @QueryParam("childId") Optional<UUID> childId,
            @Context UriInfo request) {
        AgencyScope scope = WorkItemAccess.LIST.scopeOf(callers.caller());
        String filter = String.join(
                "|",
                open.map(String::valueOf).orElse(""),
                overdue.map(String::valueOf).orElse(""),
                kind.orElse(""),
                childId.map(UUID::toString).orElse(""));
        Paging.Listing listing = new Paging.Listing(request, scope, page, filter, SORT);
        Optional<WorkItems.Position> after = paging.after(listing)
                .map(key -> new WorkItems.Position(
                        Instant.parse(key.getFirst()), new WorkItem.WorkItemId(UUID.fromString(key.getLast()))));
        Freshness freshness = feeds.standing();
        return paging.answer(
                listing,
                freshness,
                listWorkItems.handle(
                        new ListWorkItems.Query(
                                open, overdue.orElse(false), kind, childId.map(ChildId::new), after, listing.fetch()),
                        scope),
                listed -> List.of(
                        listed.item().limit().toString(),
                        listed.item().id().value().toString()),
                WorkItemResponse::of);
    }
}
