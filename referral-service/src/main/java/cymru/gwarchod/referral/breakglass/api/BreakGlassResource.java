package cymru.gwarchod.referral.breakglass.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
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
import cymru.gwarchod.referral.breakglass.BreakGlassAccess;
import cymru.gwarchod.referral.breakglass.EndBreakGlass;
import cymru.gwarchod.referral.breakglass.ListBreakGlassGrants;
import cymru.gwarchod.referral.breakglass.ReadBreakGlassGrant;
import cymru.gwarchod.referral.breakglass.ReviewBreakGlass;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassGrant;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassGrants;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassRefusal;
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

/** Emergency accesses over HTTP. */
@Path("/v1/break-glass-grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Emergency access", description = "Opening one case in an emergency, and answering for it")
public class BreakGlassResource {

    private static final String SORT = "grantedAt,id";

    private final EndBreakGlass endBreakGlass;
    private final ReviewBreakGlass reviewBreakGlass;
    private final ReadBreakGlassGrant readGrant;
    private final ListBreakGlassGrants listGrants;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;
    private final Paging paging;

    BreakGlassResource(
            EndBreakGlass endBreakGlass,
            ReviewBreakGlass reviewBreakGlass,
            ReadBreakGlassGrant readGrant,
            ListBreakGlassGrants listGrants,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers,
            Paging paging) {
        this.endBreakGlass = endBreakGlass;
        this.reviewBreakGlass = reviewBreakGlass;
        this.readGrant = readGrant;
        this.listGrants = listGrants;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
        this.paging = paging;
    }

    /** Gives an emergency access back before its time. */
    @POST
    @Path("/{id}/ending")
    @PermissionsAllowed("endBreakGlass")
    @Audited(
            operation = "endBreakGlass",
            resource = "break-glass-grant",
            classes = {FieldClass.F1, FieldClass.F10})
    @Operation(
            operationId = "endBreakGlass",
            summary = "End an emergency access",
            description = "Who has it gives it back before its hour is over (SHARE-04; security model, 6.4).")
    @APIResponse(
            responseCode = "200",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = BreakGlassGrantResponse.class)))
    public Response end(@PathParam("id") UUID id, @BeanParam ChangeHeaders headers) {
        AgencyScope scope = BreakGlassAccess.END.scopeOf(callers.caller());
        EndBreakGlass.Command command = new EndBreakGlass.Command(new BreakGlassGrant.GrantId(id), headers.ifMatch());
        return once.answer(
                headers.idempotencyKey(), () -> changed(endBreakGlass.handle(command, scope)), this::current);
    }

    /** Reviews an emergency access. */
    @POST
    @Path("/{id}/review")
    @PermissionsAllowed("reviewBreakGlass")
    @Audited(
            operation = "reviewBreakGlass",
            resource = "break-glass-grant",
            classes = {FieldClass.F1, FieldClass.F10})
    @Operation(
            operationId = "reviewBreakGlass",
            summary = "Review an emergency access",
            description =
                    "A privacy officer of the responsible authority, other than who had it, says within two working days whether it was"
                            + " justified, calls for training or was misuse (SHARE-04; security model, 6.4).")
    @APIResponse(
            responseCode = "200",
            description = "Reviewed",
            content = @Content(schema = @Schema(implementation = BreakGlassGrantResponse.class)))
    public Response review(
            @PathParam("id") UUID id, @BeanParam ChangeHeaders headers, @NotNull @Valid ReviewBreakGlassRequest body) {
        AgencyScope scope = BreakGlassAccess.REVIEW.scopeOf(callers.caller());
        ReviewBreakGlass.Command command =
                new ReviewBreakGlass.Command(new BreakGlassGrant.GrantId(id), headers.ifMatch(), body.outcome());
        return once.answer(
                headers.idempotencyKey(), () -> changed(reviewBreakGlass.handle(command, scope)), this::current);
    }

    /** Reads an emergency access. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readBreakGlassGrant")
    @Audited(
            operation = "readBreakGlassGrant",
            resource = "break-glass-grant",
            classes = {FieldClass.F1, FieldClass.F10})
    @Operation(
            operationId = "readBreakGlassGrant",
            summary = "Read an emergency access",
            description =
                    "Who has or had it, the allocated worker, and the lead officer and privacy officer of the responsible authority"
                            + " read it (SHARE-04; security model, 6.4).")
    @APIResponse(
            responseCode = "200",
            description = "The access",
            content = @Content(schema = @Schema(implementation = BreakGlassGrantResponse.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return current(id);
    }

    /** Lists the emergency accesses to the cases of the own authority. */
    @GET
    @PermissionsAllowed("listBreakGlassGrants")
    @Audited(
            operation = "listBreakGlassGrants",
            resource = "break-glass-grant",
            classes = {FieldClass.F1, FieldClass.F10})
    @Operation(
            operationId = "listBreakGlassGrants",
            summary = "List emergency accesses",
            description =
                    "The privacy officer and the lead officer list the emergency accesses to cases of their authority, those that await"
                            + " review with reviewed=false; the first one first (SHARE-04; security model, 6.4).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = BreakGlassGrantPage.class)))
    public Response list(
            @BeanParam PageQuery page, @QueryParam("reviewed") Optional<Boolean> reviewed, @Context UriInfo request) {
        AgencyScope scope = BreakGlassAccess.LIST.scopeOf(callers.caller());
        Paging.Listing listing = new Paging.Listing(
                request, scope, page, reviewed.map(String::valueOf).orElse(""), SORT);
        Optional<BreakGlassGrants.Position> after = paging.after(listing)
                .map(key -> new BreakGlassGrants.Position(
                        Instant.parse(key.getFirst()), new BreakGlassGrant.GrantId(UUID.fromString(key.getLast()))));
        return paging.answer(
                listing,
                listGrants.handle(new BreakGlassGrants.Query(reviewed, after, listing.fetch()), scope),
                found -> List.of(
                        found.grant().breaking().at().toString(),
                        found.grant().id().value().toString()),
                found -> BreakGlassGrantResponse.of(found.grant(), found.open()));
    }

    private Response current(UUID id) {
        return readGrant
                .handle(new BreakGlassGrant.GrantId(id), BreakGlassAccess.READ.scopeOf(callers.caller()))
                .map(found -> Answers.changed(
                        BreakGlassGrantResponse.of(found.grant(), found.open()),
                        EntityTag.of(found.access().view(), found.grant().version())))
                .orElseGet(answers::absent);
    }

    private Response changed(Outcome<BreakGlassGrant, BreakGlassRefusal> outcome) {
        return answers.of(
                outcome,
                done -> Answers.changed(
                        BreakGlassGrantResponse.of(
                                done.value(), done.value().stoppedAt().isEmpty()),
                        EntityTag.of(done.access().view(), done.value().version())),
                BreakGlassProblems::of);
    }
}
