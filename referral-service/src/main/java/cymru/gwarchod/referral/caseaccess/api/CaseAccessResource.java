package cymru.gwarchod.referral.caseaccess.api;

import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.ReadHeaders;
import cymru.gwarchod.referral.caseaccess.CaseAccessRules;
import cymru.gwarchod.referral.caseaccess.ReadCaseAccess;
import cymru.gwarchod.referral.vocabulary.CaseId;
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

/** What the caller may do with a case, over HTTP. */
@Path("/v1/cases/{caseId}/access")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "One child and one responsible authority: where it stands, and what comes next")
public class CaseAccessResource {

    private final ReadCaseAccess readCaseAccess;
    private final CallerProvider callers;
    private final OutcomeAnswers answers;

    CaseAccessResource(ReadCaseAccess readCaseAccess, CallerProvider callers, OutcomeAnswers answers) {
        this.readCaseAccess = readCaseAccess;
        this.callers = callers;
        this.answers = answers;
    }

    /** Reads what the caller may do with a case. */
    @GET
    @PermissionsAllowed("readCaseAccess")
    @Audited(
            operation = "readCaseAccess",
            resource = "case",
            classes = {FieldClass.F1})
    @Operation(
            operationId = "readCaseAccess",
            summary = "Read what you may do with a case",
            description =
                    "The operations that the caller may call on the case, each with its view and the relation that it rests on"
                            + " (SHARE-05; security model, section 5). Who may call none finds no case, and nothing is said of others.")
    @APIResponse(
            responseCode = "200",
            description = "The operations",
            content = @Content(schema = @Schema(implementation = CaseAccessResponse.class)))
    public Response read(@PathParam("caseId") UUID caseId, @BeanParam ReadHeaders headers) {
        return readCaseAccess
                .handle(new CaseId(caseId), CaseAccessRules.READ.scopeOf(callers.caller()))
                .map(operations ->
                        Response.ok(CaseAccessResponse.of(caseId, operations)).build())
                .orElseGet(answers::absent);
    }
}
