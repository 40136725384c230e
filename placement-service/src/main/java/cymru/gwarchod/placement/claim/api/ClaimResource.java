package cymru.gwarchod.placement.claim.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.ChangeHeaders;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.ReadHeaders;
import cymru.gwarchod.idempotency.Once;
import cymru.gwarchod.placement.claim.ClaimAccess;
import cymru.gwarchod.placement.claim.DecideClaim;
import cymru.gwarchod.placement.claim.ReadClaims;
import cymru.gwarchod.placement.claim.WithdrawClaim;
import cymru.gwarchod.placement.claim.domain.ClaimRefusal;
import cymru.gwarchod.placement.claim.domain.ClaimedRelation;
import cymru.gwarchod.placement.claim.domain.Claims;
import cymru.gwarchod.placement.vocabulary.NotificationId;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a placement notification claims, over HTTP. */
@Path("/v1/placement-notifications/{id}/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placement claims", description = "What a notification claims, until another party confirms or refuses it")
public class ClaimResource {

    private final ReadClaims readClaims;
    private final DecideClaim decideClaim;
    private final WithdrawClaim withdrawClaim;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;

    ClaimResource(
            ReadClaims readClaims,
            DecideClaim decideClaim,
            WithdrawClaim withdrawClaim,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers) {
        this.readClaims = readClaims;
        this.decideClaim = decideClaim;
        this.withdrawClaim = withdrawClaim;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
    }

    /** Reads what a notification claims. */
    @GET
    @PermissionsAllowed("readPlacementClaims")
    @Audited(
            operation = "readPlacementClaims",
            resource = "placement-notification",
            classes = {FieldClass.F1, FieldClass.F6})
    @Operation(
            operationId = "readPlacementClaims",
            summary = "Read the claims of a placement notification",
            description =
                    "That the child lives in the home and that the authority placed it are claims, which open nothing until another"
                            + " party confirms them; whoever filed them sees where they stand (ROLE-21, ROLE-26).")
    @APIResponse(
            responseCode = "200",
            description = "The claims",
            content = @Content(schema = @Schema(implementation = PlacementClaimsResponse.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return current(id);
    }

    /** Confirms or refuses a claim. */
    @POST
    @Path("/{relation}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("decidePlacementClaim")
    @Audited(
            operation = "decidePlacementClaim",
            resource = "placement-notification",
            classes = {FieldClass.F1, FieldClass.F6})
    @Operation(
            operationId = "decidePlacementClaim",
            summary = "Confirm or refuse a claim",
            description =
                    "That the child lives in the home is for the social services of the area or, once it is confirmed itself, for the"
                            + " authority that placed; that an authority placed the child is for the social services that"
                            + " answer for the child, else for those of the area. Nobody confirms what the own agency filed"
                            + " (ROLE-21, ROLE-26).")
    @APIResponse(
            responseCode = "200",
            description = "The claims after the decision",
            content = @Content(schema = @Schema(implementation = PlacementClaimsResponse.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @PathParam("relation") ClaimedRelation relation,
            @BeanParam ChangeHeaders headers,
            @NotNull @Valid DecidePlacementClaimRequest body) {
        AgencyScope scope = ClaimAccess.DECIDE.scopeOf(callers.caller());
        DecideClaim.Command command = new DecideClaim.Command(
                new NotificationId(id), relation, headers.ifMatch(), body.decision(), body.note());
        return once.answer(
                headers.idempotencyKey(), () -> answer(id, decideClaim.handle(command, scope)), this::current);
    }

    /** Withdraws a claim. */
    @POST
    @Path("/{relation}/withdrawal")
    @PermissionsAllowed("withdrawPlacementClaim")
    @Audited(
            operation = "withdrawPlacementClaim",
            resource = "placement-notification",
            classes = {FieldClass.F1, FieldClass.F6})
    @Operation(
            operationId = "withdrawPlacementClaim",
            summary = "Withdraw a claim",
            description =
                    "Who filed it no longer claims it; what was filed stays as it was, and what a confirmation had opened is closed"
                            + " (ROLE-21, PLACE-17).")
    @APIResponse(
            responseCode = "200",
            description = "The claims after the withdrawal",
            content = @Content(schema = @Schema(implementation = PlacementClaimsResponse.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("relation") ClaimedRelation relation,
            @BeanParam ChangeHeaders headers) {
        AgencyScope scope = ClaimAccess.WITHDRAW.scopeOf(callers.caller());
        WithdrawClaim.Command command = new WithdrawClaim.Command(new NotificationId(id), relation, headers.ifMatch());
        return once.answer(
                headers.idempotencyKey(), () -> answer(id, withdrawClaim.handle(command, scope)), this::current);
    }

    private Response current(UUID id) {
        return answer(id, readClaims.handle(new NotificationId(id), ClaimAccess.READ.scopeOf(callers.caller())));
    }

    private Response answer(UUID id, Outcome<Claims.Seen, ClaimRefusal> outcome) {
        return answers.of(
                outcome,
                done -> Response.ok(PlacementClaimsResponse.of(new NotificationId(id), done.value(), done.access()))
                        .header(
                                HttpHeaders.ETAG,
                                EntityTag.of(done.access().view(), done.value().steps())
                                        .toString())
                        .build(),
                ClaimProblems::of);
    }
}
