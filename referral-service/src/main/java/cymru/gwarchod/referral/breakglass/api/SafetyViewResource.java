package cymru.gwarchod.referral.breakglass.api;

import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.ReadHeaders;
import cymru.gwarchod.referral.breakglass.BreakGlassAccess;
import cymru.gwarchod.referral.breakglass.ReadSafetyView;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.api.Contacts;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The safety view of a case over HTTP. */
@Path("/v1/cases/{caseId}/safety-view")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Emergency access", description = "Opening one case in an emergency, and answering for it")
public class SafetyViewResource {

    private final ReadSafetyView readSafetyView;
    private final Contacts contacts;
    private final CallerProvider callers;
    private final OutcomeAnswers answers;

    SafetyViewResource(
            ReadSafetyView readSafetyView, Contacts contacts, CallerProvider callers, OutcomeAnswers answers) {
        this.readSafetyView = readSafetyView;
        this.contacts = contacts;
        this.callers = callers;
        this.answers = answers;
    }

    /** Reads what keeps the child safe now. */
    @GET
    @PermissionsAllowed("readSafetyView")
    @Audited(
            operation = "readSafetyView",
            resource = "case",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F4})
    @Operation(
            operationId = "readSafetyView",
            summary = "Read the safety view of a case",
            description =
                    "Who opened the case in an emergency reads who the child is, the present risks as codes and whom to call, until the"
                            + " access ends (SHARE-04; security model, 6.2 and 6.4). Without an open access the case looks like none.")
    @APIResponse(
            responseCode = "200",
            description = "What keeps the child safe",
            content = @Content(schema = @Schema(implementation = SafetyViewResponse.class)))
    public Response read(@PathParam("caseId") UUID caseId, @BeanParam ReadHeaders headers) {
        return readSafetyView
                .handle(new CaseId(caseId), BreakGlassAccess.READ_SAFETY.scopeOf(callers.caller()))
                .map(view -> Response.ok(SafetyViewResponse.of(
                                view, contacts.of(view.caseFile().agency())))
                        .build())
                .orElseGet(answers::absent);
    }
}
