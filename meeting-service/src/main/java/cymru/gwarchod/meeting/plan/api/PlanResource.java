package cymru.gwarchod.meeting.plan.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.ChangeHeaders;
import cymru.gwarchod.http.CommandHeaders;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.PageQuery;
import cymru.gwarchod.http.ReadHeaders;
import cymru.gwarchod.idempotency.Once;
import cymru.gwarchod.meeting.plan.AmendPlan;
import cymru.gwarchod.meeting.plan.EndPlan;
import cymru.gwarchod.meeting.plan.JudgedPlan;
import cymru.gwarchod.meeting.plan.ListPlans;
import cymru.gwarchod.meeting.plan.PlanAccess;
import cymru.gwarchod.meeting.plan.ReadPlan;
import cymru.gwarchod.meeting.plan.WritePlan;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlans;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.PlanId;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plans over HTTP. */
@Path("/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Who does what by when so that the child is safe")
public class PlanResource {

    private static final String SORT = "agreedAt,id";

    private final WritePlan writePlan;
    private final ReadPlan readPlan;
    private final ListPlans listPlans;
    private final AmendPlan amendPlan;
    private final EndPlan endPlan;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;
    private final Paging paging;

    PlanResource(
            WritePlan writePlan,
            ReadPlan readPlan,
            ListPlans listPlans,
            AmendPlan amendPlan,
            EndPlan endPlan,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers,
            Paging paging) {
        this.writePlan = writePlan;
        this.readPlan = readPlan;
        this.listPlans = listPlans;
        this.amendPlan = amendPlan;
        this.endPlan = endPlan;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
        this.paging = paging;
    }

    /** Writes the plan that a meeting agreed on; it is active from then on (PLAN-01 to PLAN-06). */
    @POST
    @PermissionsAllowed("writePlan")
    @Audited(
            operation = "writePlan",
            resource = "plan",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4})
    @Operation(
            operationId = "writePlan",
            summary = "Write a plan",
            description =
                    "A plan has an action with owner, agency and due date for every risk of the latest assessment, says who works"
                            + " directly with the child, carries the child's views and a review date (guidance 3.4, 4.14, 4.41, 4.51)."
                            + " Where anything is missing, one answer names all of it. From category 3 on it follows a meeting that was"
                            + " held, emergency actions apart (3.4), and becomes active when the case is allocated to a team (3.4, 4.15).")
    @APIResponse(
            responseCode = "201",
            description = "Written; active, or waiting for the allocation of the case",
            content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public Response write(@BeanParam CommandHeaders headers, @NotNull @Valid WritePlanRequest body) {
        AgencyScope scope = PlanAccess.WRITE.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> answers.of(
                        writePlan.handle(
                                new WritePlan.Command(
                                        new CaseId(body.caseId()),
                                        body.meetingId().map(MeetingId::new),
                                        body.content().toContent(scope.caller())),
                                scope),
                        done -> Response.created(URI.create(
                                        "/v1/plans/" + done.value().plan().id().value()))
                                .header(HttpHeaders.ETAG, tag(done))
                                .entity(PlanResponse.of(done.value()))
                                .build(),
                        RefusalProblems::of),
                this::current);
    }

    /** Reads a plan, with the risks that have come up since it was written. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readPlan")
    @Audited(
            operation = "readPlan",
            resource = "plan",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4})
    @Operation(
            operationId = "readPlan",
            summary = "Read a plan",
            description =
                    "The responsible authority reads the plan and how much of it is done (guidance 4.14; report, multi-agency chapter).")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return current(id);
    }

    /** Lists the plans of the caller's authority, first agreed first. */
    @GET
    @PermissionsAllowed("listPlans")
    @Audited(
            operation = "listPlans",
            resource = "plan",
            classes = {FieldClass.F1, FieldClass.F2})
    @Operation(
            operationId = "listPlans",
            summary = "List plans",
            description = "Plans of the caller's authority, or of one of its cases (guidance 4.14).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = PlanPage.class)))
    public Response list(
            @BeanParam PageQuery page, @QueryParam("caseId") Optional<UUID> caseId, @Context UriInfo request) {
        AgencyScope scope = PlanAccess.LIST.scopeOf(callers.caller());
        Paging.Listing listing = new Paging.Listing(
                request, scope, page, caseId.map(UUID::toString).orElse(""), SORT);
        Optional<SafeguardingPlans.Position> after = paging.after(listing)
                .map(key -> new SafeguardingPlans.Position(
                        Instant.parse(key.getFirst()), new PlanId(UUID.fromString(key.getLast()))));
        return paging.answer(
                listing,
                listPlans.handle(new SafeguardingPlans.Query(caseId.map(CaseId::new), after, listing.fetch()), scope),
                found -> List.of(found.agreedAt().toString(), found.id().value().toString()),
                PlanSummaryResponse::of);
    }

    /** Writes an active plan anew, under the same rules. */
    @POST
    @Path("/{id}/amendment")
    @PermissionsAllowed("amendPlan")
    @Audited(
            operation = "amendPlan",
            resource = "plan",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4})
    @Operation(
            operationId = "amendPlan",
            summary = "Amend a plan",
            description =
                    "The plan is written anew as a whole; what was open of it is superseded, what was done stays (guidance 3.4, 4.15).")
    @APIResponse(
            responseCode = "200",
            description = "The plan after the step",
            content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    public Response amend(
            @PathParam("id") UUID id, @BeanParam ChangeHeaders headers, @NotNull @Valid AmendPlanRequest body) {
        AgencyScope scope = PlanAccess.AMEND.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> answer(amendPlan.handle(
                        new AmendPlan.Command(
                                new PlanId(id),
                                headers.ifMatch(),
                                body.content().toContent(scope.caller())),
                        scope)),
                this::current);
    }

    /** Ends a plan that was reviewed, and with it the work on the case (MEET-24, MEET-25). */
    @POST
    @Path("/{id}/ending")
    @PermissionsAllowed("endPlan")
    @Audited(
            operation = "endPlan",
            resource = "plan",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4})
    @Operation(
            operationId = "endPlan",
            summary = "End a plan",
            description =
                    "From category 3 on a plan ends only after a review meeting (guidance 4.42, 4.46). That the child refuses help is no"
                            + " reason (3.5, 4.16, 4.50). Unless another plan takes its place, the case closes with it.")
    @APIResponse(
            responseCode = "200",
            description = "The plan after the step",
            content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    public Response end(
            @PathParam("id") UUID id, @BeanParam ChangeHeaders headers, @NotNull @Valid EndPlanRequest body) {
        AgencyScope scope = PlanAccess.END.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> answer(endPlan.handle(
                        new EndPlan.Command(new PlanId(id), headers.ifMatch(), body.reason(), body.note()), scope)),
                this::current);
    }

    private Response current(UUID id) {
        return answer(readPlan.handle(new PlanId(id), PlanAccess.READ.scopeOf(callers.caller())));
    }

    private Response answer(Outcome<JudgedPlan, Refusals> outcome) {
        return answers.of(
                outcome,
                done -> Response.ok(PlanResponse.of(done.value()))
                        .header(HttpHeaders.ETAG, tag(done))
                        .build(),
                RefusalProblems::of);
    }

    private static String tag(Outcome.Done<JudgedPlan, Refusals> done) {
        return EntityTag.of(done.access().view(), done.value().plan().version()).toString();
    }
}
