package cymru.gwarchod.referral.allocation.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.Answers;
import cymru.gwarchod.http.ChangeHeaders;
import cymru.gwarchod.http.CommandHeaders;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.PageQuery;
import cymru.gwarchod.http.ReadHeaders;
import cymru.gwarchod.idempotency.Once;
import cymru.gwarchod.referral.allocation.AllocateCase;
import cymru.gwarchod.referral.allocation.AllocationAccess;
import cymru.gwarchod.referral.allocation.EndAllocation;
import cymru.gwarchod.referral.allocation.ListAllocations;
import cymru.gwarchod.referral.allocation.ReadAllocation;
import cymru.gwarchod.referral.allocation.domain.Allocation;
import cymru.gwarchod.referral.allocation.domain.AllocationRefusal;
import cymru.gwarchod.referral.allocation.domain.Allocations;
import cymru.gwarchod.referral.vocabulary.CaseId;
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

/** Allocations of a case over HTTP. */
@Path("/v1/cases/{caseId}/allocations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Allocations", description = "To which team and social worker a case is allocated")
public class AllocationResource {

    private static final String SORT = "allocatedAt,id";

    private final AllocateCase allocateCase;
    private final EndAllocation endAllocation;
    private final ReadAllocation readAllocation;
    private final ListAllocations listAllocations;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;
    private final Paging paging;

    AllocationResource(
            AllocateCase allocateCase,
            EndAllocation endAllocation,
            ReadAllocation readAllocation,
            ListAllocations listAllocations,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers,
            Paging paging) {
        this.allocateCase = allocateCase;
        this.endAllocation = endAllocation;
        this.readAllocation = readAllocation;
        this.listAllocations = listAllocations;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
        this.paging = paging;
    }

    /** Allocates the case; an earlier allocation ends with it. */
    @POST
    @PermissionsAllowed("allocateCase")
    @Audited(
            operation = "allocateCase",
            resource = "allocation",
            classes = {FieldClass.F1, FieldClass.F3})
    @Operation(
            operationId = "allocateCase",
            summary = "Allocate a case",
            description =
                    "A team manager of the responsible authority allocates the case to one of its teams and to a social worker, who"
                            + " is told (guidance 3.4, 4.15). An earlier allocation ends with it.")
    @APIResponse(
            responseCode = "201",
            description = "Allocated",
            content = @Content(schema = @Schema(implementation = AllocationResponse.class)))
    public Response allocate(
            @PathParam("caseId") UUID caseId,
            @BeanParam CommandHeaders headers,
            @NotNull @Valid AllocateCaseRequest body) {
        Caller caller = callers.caller();
        AgencyScope scope = AllocationAccess.ALLOCATE.scopeOf(caller);
        String issuer = caller.person().orElseThrow().issuer();
        return once.answer(
                headers.idempotencyKey(),
                () -> answers.of(
                        allocateCase.handle(body.toCommand(new CaseId(caseId), issuer), scope),
                        done -> Answers.created(
                                URI.create("/v1/cases/" + caseId + "/allocations/"
                                        + done.value().id().value()),
                                AllocationResponse.of(done.value()),
                                EntityTag.of(done.access().view(), done.value().version())),
                        AllocationProblems::of),
                id -> current(caseId, id));
    }

    /** Ends an allocation without another one in its place. */
    @POST
    @Path("/{id}/ending")
    @PermissionsAllowed("endAllocation")
    @Audited(
            operation = "endAllocation",
            resource = "allocation",
            classes = {FieldClass.F1, FieldClass.F3})
    @Operation(
            operationId = "endAllocation",
            summary = "End an allocation",
            description =
                    "A team manager of the responsible authority ends the allocation, so that the case is allocated to nobody."
                            + " While a plan for the child is in force that is refused (guidance 3.5, 4.16): allocate the case"
                            + " to somebody else instead.")
    @APIResponse(
            responseCode = "200",
            description = "The allocation with its end",
            content = @Content(schema = @Schema(implementation = AllocationResponse.class)))
    public Response end(
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            @BeanParam ChangeHeaders headers,
            @NotNull @Valid EndAllocationRequest body) {
        AgencyScope scope = AllocationAccess.END.scopeOf(callers.caller());
        EndAllocation.Command command = new EndAllocation.Command(
                new CaseId(caseId), new Allocation.AllocationId(id), headers.ifMatch(), body.toReason());
        return once.answer(
                headers.idempotencyKey(),
                () -> ended(endAllocation.handle(command, scope)),
                again -> current(caseId, again));
    }

    /** Reads an allocation. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readAllocation")
    @Audited(
            operation = "readAllocation",
            resource = "allocation",
            classes = {FieldClass.F1, FieldClass.F3})
    @Operation(
            operationId = "readAllocation",
            summary = "Read an allocation",
            description =
                    "The social services of the responsible authority read to whom the case is or was allocated (guidance 3.4)."
                            + " An allocation of another case looks like none.")
    @APIResponse(
            responseCode = "200",
            description = "The allocation",
            content = @Content(schema = @Schema(implementation = AllocationResponse.class)))
    public Response read(@PathParam("caseId") UUID caseId, @PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return current(caseId, id);
    }

    /** Lists the allocations of a case. */
    @GET
    @PermissionsAllowed("listAllocations")
    @Audited(
            operation = "listAllocations",
            resource = "allocation",
            classes = {FieldClass.F1, FieldClass.F3})
    @Operation(
            operationId = "listAllocations",
            summary = "List the allocations of a case",
            description = "To whom the case is and was allocated, the first allocation first (guidance 3.4, 4.15).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = AllocationPage.class)))
    public Response list(@PathParam("caseId") UUID caseId, @BeanParam PageQuery page, @Context UriInfo request) {
        AgencyScope scope = AllocationAccess.LIST.scopeOf(callers.caller());
        Paging.Listing listing = new Paging.Listing(request, scope, page, caseId.toString(), SORT);
        Optional<Allocations.Position> after = paging.after(listing)
                .map(key -> new Allocations.Position(
                        Instant.parse(key.getFirst()), new Allocation.AllocationId(UUID.fromString(key.getLast()))));
        return listAllocations
                .handle(new Allocations.Query(new CaseId(caseId), after, listing.fetch()), scope)
                .map(found -> paging.answer(
                        listing,
                        found,
                        allocation -> List.of(
                                allocation.allocatedAt().toString(),
                                allocation.id().value().toString()),
                        AllocationResponse::of))
                .orElseGet(answers::absent);
    }

    private Response current(UUID caseId, UUID id) {
        return readAllocation
                .handle(
                        new CaseId(caseId),
                        new Allocation.AllocationId(id),
                        AllocationAccess.READ.scopeOf(callers.caller()))
                .map(seen -> Answers.changed(
                        AllocationResponse.of(seen.allocation()),
                        EntityTag.of(seen.access().view(), seen.allocation().version())))
                .orElseGet(answers::absent);
    }

    private Response ended(Outcome<Allocation, AllocationRefusal> outcome) {
        return answers.of(
                outcome,
                done -> Answers.changed(
                        AllocationResponse.of(done.value()),
                        EntityTag.of(done.access().view(), done.value().version())),
                AllocationProblems::of);
    }
}
