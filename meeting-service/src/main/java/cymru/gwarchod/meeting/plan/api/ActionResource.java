package cymru.gwarchod.meeting.plan.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.ChangeHeaders;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.PageQuery;
import cymru.gwarchod.http.ReadHeaders;
import cymru.gwarchod.idempotency.Once;
import cymru.gwarchod.meeting.plan.ListActions;
import cymru.gwarchod.meeting.plan.PlanAccess;
import cymru.gwarchod.meeting.plan.ReadAction;
import cymru.gwarchod.meeting.plan.ReportActionProgress;
import cymru.gwarchod.meeting.plan.domain.PlanAction;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlans;
import cymru.gwarchod.meeting.vocabulary.ActionId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.meeting.vocabulary.api.RefusalProblems;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Actions of plans over HTTP. */
@Path("/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Actions", description = "What one person does by when")
public class ActionResource {

    private static final String SORT = "dueOn,id";

    private final ReadAction readAction;
    private final ListActions listActions;
    private final ReportActionProgress reportActionProgress;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;
    private final Paging paging;

    ActionResource(
            ReadAction readAction,
            ListActions listActions,
            ReportActionProgress reportActionProgress,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers,
            Paging paging) {
        this.readAction = readAction;
        this.listActions = listActions;
        this.reportActionProgress = reportActionProgress;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
        this.paging = paging;
    }

    /** Reads one action. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readAction")
    @Audited(
            operation = "readAction",
            resource = "action",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4})
    @Operation(
            operationId = "readAction",
            summary = "Read an action",
            description =
                    "The owner reads the own action and nothing else of the plan; the responsible authority reads all (guidance 4.14).")
    @APIResponse(
            responseCode = "200",
            description = "The action in the caller's view",
            content = @Content(schema = @Schema(implementation = PlanActionResponse.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return current(id);
    }

    /** Lists what the caller, or the caller's agency, has to do. */
    @GET
    @PermissionsAllowed("listActions")
    @Audited(
            operation = "listActions",
            resource = "action",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3})
    @Operation(
            operationId = "listActions",
            summary = "List own actions",
            description =
                    "Actions that the caller owns; a lead officer sees those of the agency. First due first (guidance 4.14).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = PlanActionPage.class)))
    public Response list(@BeanParam PageQuery page, @Context UriInfo request) {
        AgencyScope scope = PlanAccess.LIST_ACTIONS.scopeOf(callers.caller());
        Paging.Listing listing = new Paging.Listing(request, scope, page, "", SORT);
        Optional<SafeguardingPlans.ActionPosition> after = paging.after(listing)
                .map(key -> new SafeguardingPlans.ActionPosition(
                        LocalDate.parse(key.getFirst()), new ActionId(UUID.fromString(key.getLast()))));
        return paging.answer(
                listing,
                listActions.handle(new SafeguardingPlans.ActionQuery(after, listing.fetch()), scope),
                found -> List.of(found.dueOn().toString(), found.id().value().toString()),
                found -> PlanActionResponse.of(found, false));
    }

    /** The owner says what has become of an action (PLAN-13). */
    @POST
    @Path("/{id}/progress")
    @PermissionsAllowed("reportActionProgress")
    @Audited(
            operation = "reportActionProgress",
            resource = "action",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4})
    @Operation(
            operationId = "reportActionProgress",
            summary = "Report progress",
            description =
                    "Done, not done with the reason, superseded or open again (report, multi-agency chapter, PLAN-13).")
    @APIResponse(
            responseCode = "200",
            description = "The action after the step",
            content = @Content(schema = @Schema(implementation = PlanActionResponse.class)))
    public Response report(
            @PathParam("id") UUID id, @BeanParam ChangeHeaders headers, @NotNull @Valid ReportProgressRequest body) {
        AgencyScope scope = PlanAccess.REPORT.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> answer(reportActionProgress.handle(
                        new ReportActionProgress.Command(
                                new ActionId(id), headers.ifMatch(), body.progress(), body.note()),
                        scope)),
                this::current);
    }

    private Response current(UUID id) {
        return answer(readAction.handle(new ActionId(id), PlanAccess.READ_ACTION.scopeOf(callers.caller())));
    }

    private Response answer(Outcome<PlanAction, Refusals> outcome) {
        return answers.of(
                outcome,
                done -> Response.ok(view(done))
                        .header(HttpHeaders.ETAG, tag(done))
                        .build(),
                RefusalProblems::of);
    }

    private static PlanActionResponse view(Outcome.Done<PlanAction, Refusals> done) {
        return PlanActionResponse.of(done.value(), done.access().view().equals(PlanAccess.MEMBER));
    }

    private static String tag(Outcome.Done<PlanAction, Refusals> done) {
        return EntityTag.of(done.access().view(), done.value().version()).toString();
    }
}
