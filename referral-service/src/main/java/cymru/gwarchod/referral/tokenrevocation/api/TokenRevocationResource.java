package cymru.gwarchod.referral.tokenrevocation.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.Answers;
import cymru.gwarchod.http.CommandHeaders;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.idempotency.Once;
import cymru.gwarchod.problem.ProblemCode;
import cymru.gwarchod.problem.ProblemException;
import cymru.gwarchod.problem.Problems;
import cymru.gwarchod.referral.tokenrevocation.ReadTokenRevocation;
import cymru.gwarchod.referral.tokenrevocation.RevokeTokens;
import cymru.gwarchod.referral.tokenrevocation.TokenRevocationAccess;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Revocations over HTTP. */
@Path("/v1/token-revocations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Token revocations", description = "Tokens that are refused before they end")
public class TokenRevocationResource {

    private static final ProblemCode OUT_OF_RANGE = ProblemCode.of("revocation-out-of-range");

    private final RevokeTokens revokeTokens;
    private final ReadTokenRevocation readTokenRevocation;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;
    private final Problems problems;

    TokenRevocationResource(
            RevokeTokens revokeTokens,
            ReadTokenRevocation readTokenRevocation,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers,
            Problems problems) {
        this.revokeTokens = revokeTokens;
        this.readTokenRevocation = readTokenRevocation;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
        this.problems = problems;
    }

    /** Revokes tokens of the own agency. */
    @POST
    @PermissionsAllowed("revokeTokens")
    @Audited(
            operation = "revokeTokens",
            resource = "token-revocation",
            classes = {FieldClass.F10})
    @Operation(
            operationId = "revokeTokens",
            summary = "Revoke tokens",
            description =
                    "A privacy officer takes the tokens of a client, those of a person, or one token of the own agency out of"
                            + " use; the platform's officer those of any agency. Within 10 seconds every service answers them"
                            + " with 401 token-revoked, new ones included, until the revocation ends. Lasting measures are"
                            + " taken in the realm meanwhile (RFC 6750, 3.1).")
    @APIResponse(
            responseCode = "201",
            description = "Revoked",
            content = @Content(schema = @Schema(implementation = TokenRevocationResponse.class)))
    public Response revoke(@BeanParam CommandHeaders headers, @NotNull @Valid RevokeTokensRequest body) {
        Caller officer = callers.caller();
        AgencyScope scope = TokenRevocationAccess.REVOKE.scopeOf(officer);
        return once.answer(
                headers.idempotencyKey(),
                () -> revokeTokens
                        .handle(body.toCommand(officer.person().orElseThrow().issuer()), scope)
                        .map(revoked -> Answers.created(
                                URI.create(path(revoked.id())), TokenRevocationResponse.of(revoked), tag()))
                        .orElseGet(() -> problems.of(ProblemException.at("#/until", OUT_OF_RANGE))),
                this::current);
    }

    /** Reads a revocation of the own agency. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readTokenRevocation")
    @Audited(
            operation = "readTokenRevocation",
            resource = "token-revocation",
            classes = {FieldClass.F10})
    @Operation(
            operationId = "readTokenRevocation",
            summary = "Read a revocation",
            description = "What a privacy officer of the own agency has revoked, and until when (RFC 6750, 3.1).")
    @APIResponse(
            responseCode = "200",
            description = "The revocation",
            content = @Content(schema = @Schema(implementation = TokenRevocationResponse.class)))
    public Response read(@PathParam("id") UUID id) {
        return current(id);
    }

    static String path(UUID id) {
        return "/v1/token-revocations/" + id;
    }

    private Response current(UUID id) {
        return readTokenRevocation
                .handle(id, TokenRevocationAccess.READ.scopeOf(callers.caller()))
                .map(revocation -> Answers.changed(TokenRevocationResponse.of(revocation), tag()))
                .orElseGet(answers::absent);
    }

    /** It never changes. */
    private static EntityTag tag() {
        return EntityTag.of(TokenRevocationAccess.REVOCATION, 0);
    }
}
