package cymru.gwarchod.referral.casefile.api;

import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.referral.casefile.ReadCaseFlow;
import cymru.gwarchod.referral.vocabulary.api.ReferenceAnswers;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The process of a case over HTTP. */
@Path("/v1/case-states")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "One child and one responsible authority: where it stands, and what comes next")
public class CaseFlowResource {

    private final ReadCaseFlow readCaseFlow;

    CaseFlowResource(ReadCaseFlow readCaseFlow) {
        this.readCaseFlow = readCaseFlow;
    }

    /** The states of a case and every step between them. */
    @GET
    @PermissionsAllowed("readCaseFlow")
    @Audited(
            operation = "readCaseFlow",
            resource = "case-states",
            classes = {})
    @Operation(
            operationId = "readCaseFlow",
            summary = "Read the process of a case",
            description =
                    "The states of a case and every step between them, each with the operation, who may take it and by when, so that"
                            + " a front end can show what the process is now (guidance flow chart; FLOW-03). The same as a picture is in"
                            + " the guide.")
    @APIResponse(
            responseCode = "200",
            description = "The process",
            content = @Content(schema = @Schema(implementation = CaseFlowResponse.class)))
    public Response read() {
        return ReferenceAnswers.of(CaseFlowResponse.of(readCaseFlow.handle()));
    }
}
