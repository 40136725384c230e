package cymru.gwarchod.referral.workitem.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.agency.TaskGroup;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.CommandHeaders;
import cymru.gwarchod.http.Freshness;
import cymru.gwarchod.http.PageQuery;
import cymru.gwarchod.http.ReadHeaders;
import cymru.gwarchod.idempotency.Once;
import cymru.gwarchod.outbox.FeedFreshness;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.api.ExplanationResponse;
import cymru.gwarchod.referral.vocabulary.api.RegisterParameters;
import cymru.gwarchod.referral.workitem.DepartFromWorkItem;
import cymru.gwarchod.referral.workitem.ExplainWorkItem;
import cymru.gwarchod.referral.workitem.ListWorkItems;
import cymru.gwarchod.referral.workitem.ReadWorkItem;
import cymru.gwarchod.referral.workitem.WorkItemAccess;
import cymru.gwarchod.referral.workitem.domain.WorkItem;
import cymru.gwarchod.referral.workitem.domain.WorkItems;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

    private static final String CODE = "[A-Z_0-9]{1,60}";

    private final ListWorkItems listWorkItems;
    private final ReadWorkItem readWorkItem;
    private final ExplainWorkItem explainWorkItem;
    private final DepartFromWorkItem departFromWorkItem;
    private final RegisterParameters parameters;
    private final FeedFreshness feeds;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;
    private final Paging paging;

    WorkItemResource(
            ListWorkItems listWorkItems,
            ReadWorkItem readWorkItem,
            ExplainWorkItem explainWorkItem,
            DepartFromWorkItem departFromWorkItem,
            RegisterParameters parameters,
            FeedFreshness feeds,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers,
            Paging paging) {
        this.listWorkItems = listWorkItems;
        this.readWorkItem = readWorkItem;
        this.explainWorkItem = explainWorkItem;
        this.departFromWorkItem = departFromWorkItem;
        this.parameters = parameters;
        this.feeds = feeds;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
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
                            + " due first comes first, so overdue work stands on top of what is open (guidance 3.3, 4.8)."
                            + " Codes say why an item may be missed: facts about the work (NEED-21).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = WorkItemPage.class)))
    public Response list(
            @BeanParam PageQuery page,
            @QueryParam("open") Optional<Boolean> open,
            @QueryParam("overdue") Optional<Boolean> overdue,
            @QueryParam("kind") Optional<@Pattern(regexp = CODE) String> kind,
            @QueryParam("rule") Optional<@Pattern(regexp = "TIME-[0-9]{2}(-[A-Z0-9]+){0,4}") String> rule,
            @QueryParam("localAuthority") Optional<String> localAuthority,
            @QueryParam("taskGroup") Optional<TaskGroup> taskGroup,
            @QueryParam("childId") Optional<UUID> childId,
            @Context UriInfo request) {
        AgencyScope scope = WorkItemAccess.LIST.scopeOf(callers.caller());
        String filter = String.join(
                "|",
                open.map(String::valueOf).orElse(""),
                overdue.map(String::valueOf).orElse(""),
                kind.orElse(""),
                rule.orElse(""),
                localAuthority.orElse(""),
                taskGroup.map(Enum::name).orElse(""),
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
                                open,
                                overdue.orElse(false),
                                kind,
                                rule,
                                parameters.authorities(localAuthority, taskGroup),
                                childId.map(ChildId::new),
                                after,
                                listing.fetch()),
                        scope),
                listed -> List.of(
                        listed.item().limit().toString(),
                        listed.item().id().value().toString()),
                WorkItemResponse::of);
    }

    /** Reads one item, with the departure if there is one. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readWorkItem")
    @Audited(
            operation = "readWorkItem",
            resource = "work-item",
            classes = {FieldClass.F1, FieldClass.F4})
    @Operation(
            operationId = "readWorkItem",
            summary = "Read a work item",
            description =
                    "What is to be done by when, where it stands and by how much it is late; with the departure in full where"
                            + " somebody decided to miss or vary the step (COMP-02).")
    @APIResponse(
            responseCode = "200",
            description = "The item",
            content = @Content(schema = @Schema(implementation = WorkItemResponse.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return current(id);
    }

    /** Explains why an item is due when it is due. */
    @GET
    @Path("/{id}/explanation")
    @PermissionsAllowed("explainWorkItem")
    @Audited(
            operation = "explainWorkItem",
            resource = "work-item",
            classes = {FieldClass.F1})
    @Operation(
            operationId = "explainWorkItem",
            summary = "Explain a due date",
            description =
                    "Each day between the start and the last day: counted, weekend, which bank holiday, or day zero; counted with"
                            + " the pack and the calendar that the item pinned (TIME-R3, SYS-08).")
    @APIResponse(
            responseCode = "200",
            description = "The explanation",
            content = @Content(schema = @Schema(implementation = ExplanationResponse.class)))
    public Response explain(@PathParam("id") UUID id) {
        return answers.of(
                explainWorkItem.handle(new WorkItem.WorkItemId(id), WorkItemAccess.EXPLAIN.scopeOf(callers.caller())),
                done -> Response.ok(ExplanationResponse.of(done.value())).build(),
                WorkItemProblems::of);
    }

    /** Records that a step is missed or varied. */
    @POST
    @Path("/{id}/departure")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("departFromWorkItem")
    @Audited(
            operation = "departFromWorkItem",
            resource = "work-item",
            classes = {FieldClass.F1, FieldClass.F4})
    @Operation(
            operationId = "departFromWorkItem",
            summary = "Depart from a rule",
            description =
                    "Who answers for the agency's work decides to miss or vary a step and says why; rule, reason, decision maker"
                            + " and date are kept. The breach stays: due date and lateness do not change, and the step can still"
                            + " be done (guidance introduction 10 to 12; COMP-01, COMP-02).")
    @APIResponse(
            responseCode = "200",
            description = "The item with the departure",
            content = @Content(schema = @Schema(implementation = WorkItemResponse.class)))
    public Response depart(
            @PathParam("id") UUID id,
            @BeanParam CommandHeaders headers,
            @NotNull @Valid DepartFromWorkItemRequest body) {
        AgencyScope scope = WorkItemAccess.DEPART.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> answers.of(
                        departFromWorkItem.handle(body.toCommand(new WorkItem.WorkItemId(id)), scope),
                        done -> Response.ok(WorkItemResponse.inFull(done.value()))
                                .build(),
                        WorkItemProblems::of),
                this::current);
    }

    private Response current(UUID id) {
        return readWorkItem
                .handle(new WorkItem.WorkItemId(id), WorkItemAccess.READ.scopeOf(callers.caller()))
                .map(standing -> Response.ok(WorkItemResponse.inFull(standing)).build())
                .orElseGet(answers::absent);
    }
}
