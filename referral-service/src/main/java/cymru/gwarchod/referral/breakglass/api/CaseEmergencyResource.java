package cymru.gwarchod.referral.breakglass.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.Answers;
import cymru.gwarchod.http.CommandHeaders;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.idempotency.Once;
import cymru.gwarchod.referral.breakglass.BreakGlass;
import cymru.gwarchod.referral.breakglass.BreakGlassAccess;
import cymru.gwarchod.referral.breakglass.ReadBreakGlassGrant;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassGrant;
import cymru.gwarchod.referral.vocabulary.CaseId;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

/** Opening a case in an emergency, over HTTP. */
@Path("/v1/cases/{caseId}/break-glass-grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Emergency access", description = "Opening one case in an emergency, and answering for it")
public class CaseEmergencyResource {

    private final BreakGlass breakGlass;
    private final ReadBreakGlassGrant readGrant;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;

    CaseEmergencyResource(
            BreakGlass breakGlass,
            ReadBreakGlassGrant readGrant,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers) {
        this.breakGlass = breakGlass;
        this.readGrant = readGrant;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
    }

    /** Opens a case in an emergency. */
    @POST
    @PermissionsAllowed("breakGlass")
    @Audited(
            operation = "breakGlass",
            resource = "break-glass-grant",
            classes = {FieldClass.F1, FieldClass.F10})
    @Operation(
            operationId = "breakGlass",
            summary = "Open a case in an emergency",
            description =
                    "For an hour the caller reads the safety view of one case (SHARE-04; security model, 6.4). The lead officer, the"
                            + " allocated worker and the privacy officer are told at once, and the access is reviewed within two working"
                            + " days. Three may be open at a time. From whom is excluded from a case it opens nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Open",
            content = @Content(schema = @Schema(implementation = BreakGlassGrantResponse.class)))
    public Response open(
            @PathParam("caseId") UUID caseId,
            @BeanParam CommandHeaders headers,
            @NotNull @Valid BreakGlassRequest body) {
        AgencyScope scope = BreakGlassAccess.BREAK.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> answers.of(
                        breakGlass.handle(body.toCommand(new CaseId(caseId)), scope),
                        done -> Answers.created(
                                URI.create("/v1/break-glass-grants/"
                                        + done.value().id().value()),
                                BreakGlassGrantResponse.of(done.value(), true),
                                EntityTag.of(done.access().view(), done.value().version())),
                        BreakGlassProblems::of),
                this::current);
    }

    private Response current(UUID id) {
        return readGrant
                .handle(new BreakGlassGrant.GrantId(id), BreakGlassAccess.READ.scopeOf(callers.caller()))
                .map(found -> Answers.changed(
                        BreakGlassGrantResponse.of(found.grant(), found.open()),
                        EntityTag.of(found.access().view(), found.grant().version())))
                .orElseGet(answers::absent);
    }
}
