package cymru.gwarchod.referral.intake.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.Answers;
import cymru.gwarchod.http.ChangeHeaders;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.PageQuery;
import cymru.gwarchod.http.ReadHeaders;
import cymru.gwarchod.idempotency.Once;
import cymru.gwarchod.referral.intake.DecideIntakeItem;
import cymru.gwarchod.referral.intake.IntakeAccess;
import cymru.gwarchod.referral.intake.ListIntakeItems;
import cymru.gwarchod.referral.intake.ReadIntakeItem;
import cymru.gwarchod.referral.intake.domain.IntakeItem;
import cymru.gwarchod.referral.intake.domain.IntakeItems;
import cymru.gwarchod.referral.vocabulary.api.Contacts;
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

/** Intake of placed children over HTTP. */
@Path("/v1/children/intake-items")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Intake of placed children", description = "Children placed in the authority's area, and who they are")
public class IntakeItemResource {

    private static final String SORT = "receivedAt,id";

    private final ReadIntakeItem readIntakeItem;
    private final ListIntakeItems listIntakeItems;
    private final DecideIntakeItem decideIntakeItem;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;
    private final Paging paging;
    private final Contacts contacts;

    IntakeItemResource(
            ReadIntakeItem readIntakeItem,
            ListIntakeItems listIntakeItems,
            DecideIntakeItem decideIntakeItem,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers,
            Paging paging,
            Contacts contacts) {
        this.readIntakeItem = readIntakeItem;
        this.listIntakeItems = listIntakeItems;
        this.decideIntakeItem = decideIntakeItem;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
        this.paging = paging;
        this.contacts = contacts;
    }

    /** Lists the children placed in the area of the caller's authority. */
    @GET
    @PermissionsAllowed("listIntakeItems")
    @Audited(
            operation = "listIntakeItems",
            resource = "intake-item",
            classes = {FieldClass.F1, FieldClass.F3})
    @Operation(
            operationId = "listIntakeItems",
            summary = "List placed children to take in",
            description =
                    "The children of whom a home notified that they are placed in the area of the caller's authority, the oldest"
                            + " notification first (report, section 3: placements).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = IntakeItemPage.class)))
    public Response list(
            @BeanParam PageQuery page,
            @QueryParam("state") Optional<IntakeItem.State> state,
            @Context UriInfo request) {
        AgencyScope scope = IntakeAccess.LIST.scopeOf(callers.caller());
        Paging.Listing listing = new Paging.Listing(
                request, scope, page, state.map(Object::toString).orElse(""), SORT);
        Optional<IntakeItems.Position> after = paging.after(listing)
                .map(key -> new IntakeItems.Position(
                        Instant.parse(key.getFirst()), new IntakeItem.IntakeItemId(UUID.fromString(key.getLast()))));
        return paging.answer(
                listing,
                listIntakeItems.handle(new IntakeItems.Query(state, after, listing.fetch()), scope),
                item -> List.of(
                        item.stay().receivedAt().toString(), item.id().value().toString()),
                IntakeItemSummaryResponse::of);
    }

    /** Reads one of them, with who the child may be. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readIntakeItem")
    @Audited(
            operation = "readIntakeItem",
            resource = "intake-item",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F6})
    @Operation(
            operationId = "readIntakeItem",
            summary = "Read a placed child to take in",
            description =
                    "The social services in whose area the home stands read what was notified, and which children of the suite"
                            + " it may be about (report, section 3: placements). To others it is not there.")
    @APIResponse(
            responseCode = "200",
            description = "The item",
            content = @Content(schema = @Schema(implementation = IntakeItemResponse.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return current(id);
    }

    /** Says who the child is, where the identifiers do not. */
    @POST
    @Path("/{id}/decision")
    @PermissionsAllowed("decideIntakeItem")
    @Audited(
            operation = "decideIntakeItem",
            resource = "intake-item",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F6})
    @Operation(
            operationId = "decideIntakeItem",
            summary = "Decide who a placed child is",
            description =
                    "The host authority's intake says which of the candidates the child is, or that it is none of them (report,"
                            + " section 3: placements). Nothing is merged, and whoever notified learns nothing of it.")
    @APIResponse(
            responseCode = "200",
            description = "The item after the decision",
            content = @Content(schema = @Schema(implementation = IntakeItemResponse.class)))
    public Response decide(
            @PathParam("id") UUID id, @BeanParam ChangeHeaders headers, @NotNull @Valid DecideIntakeItemRequest body) {
        AgencyScope scope = IntakeAccess.DECIDE.scopeOf(callers.caller());
        DecideIntakeItem.Command command =
                new DecideIntakeItem.Command(new IntakeItem.IntakeItemId(id), headers.ifMatch(), body.toDecision());
        return once.answer(
                headers.idempotencyKey(),
                () -> answers.of(
                        decideIntakeItem.handle(command, scope),
                        done -> found(done.value(), done.access()),
                        IntakeProblems::of),
                this::current);
    }

    private Response current(UUID id) {
        return readIntakeItem
                .handle(new IntakeItem.IntakeItemId(id), IntakeAccess.READ.scopeOf(callers.caller()))
                .map(seen -> found(seen.item(), seen.access()))
                .orElseGet(answers::absent);
    }

    private Response found(IntakeItem item, AgencyScope.Allowed access) {
        return Answers.changed(
                IntakeItemResponse.of(
                        item,
                        item.candidates().stream()
                                .map(candidate -> IntakeCandidateResponse.of(
                                        candidate, candidate.knownTo().map(contacts::of)))
                                .toList()),
                EntityTag.of(access.view(), item.version()));
    }
}
