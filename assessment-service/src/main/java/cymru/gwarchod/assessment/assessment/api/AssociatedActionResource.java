package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.assessment.assessment.AssessmentAccess;
import cymru.gwarchod.assessment.assessment.RecordAction;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.ChangeHeaders;
import cymru.gwarchod.idempotency.Once;
import io.quarkus.security.ForbiddenException;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was done of the actions that follow from a category, over HTTP. */
@Path("/v1/assessments/{id}/associated-actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "Drafted, completed and classified by social services; kept for ever")
public class AssociatedActionResource {

    private final RecordAction recordAction;
    private final AssessmentFormView forms;
    private final CallerProvider callers;
    private final Once once;

    AssociatedActionResource(RecordAction recordAction, AssessmentFormView forms, CallerProvider callers, Once once) {
        this.recordAction = recordAction;
        this.forms = forms;
        this.callers = callers;
        this.once = once;
    }

    /** Education, awareness work, a pathway plan and liaison leave no other record here; saying so ends the task (guidance 4.22, 4.37, 4.56 to 4.60). */
    @POST
    @PermissionsAllowed("recordAssociatedAction")
    @Audited(
            operation = "recordAssociatedAction",
            resource = "assessment",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F4, FieldClass.F5, FieldClass.F8})
    @Operation(
            operationId = "recordAssociatedAction",
            summary = "Record that an associated action was done",
            description =
                    "Education, awareness work, a pathway plan and liaison with the police leave no other record in the suite; each is recorded once with what was done, and the task is met (guidance 4.22, 4.37, 4.56 to 4.60).")
    @APIResponse(
            responseCode = "200",
            description = "The form with the action",
            content = @Content(schema = @Schema(implementation = AssessmentFormResponse.class)))
    public Response record(
            @PathParam("id") UUID id,
            @BeanParam ChangeHeaders headers,
            @NotNull @Valid RecordAssociatedActionRequest body) {
        AgencyScope scope = AssessmentAccess.RECORD_ACTION.scopeOf(callers.caller());
        RecordAction.Command command = new RecordAction.Command(
                new AssessmentId(id),
                headers.ifMatch(),
                callers.caller().person().orElseThrow(ForbiddenException::new),
                body.action(),
                body.doneAt(),
                body.description());
        return once.answer(
                headers.idempotencyKey(), () -> forms.answer(recordAction.handle(command, scope)), forms::current);
    }
}
