package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.assessment.assessment.AssessmentAccess;
import cymru.gwarchod.assessment.assessment.DecideMeeting;
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

/** The decision whether a meeting is convened at mild risk, over HTTP. */
@Path("/v1/assessments/{id}/meeting-decision")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "Drafted, completed and classified by social services; kept for ever")
public class MeetingDecisionResource {

    private final DecideMeeting decideMeeting;
    private final AssessmentFormView forms;
    private final CallerProvider callers;
    private final Once once;

    MeetingDecisionResource(DecideMeeting decideMeeting, AssessmentFormView forms, CallerProvider callers, Once once) {
        this.decideMeeting = decideMeeting;
        this.forms = forms;
        this.callers = callers;
        this.once = once;
    }

    /** At mild risk a meeting is to be considered, and the decision recorded with its reason (guidance 4.37). */
    @POST
    @PermissionsAllowed("decideMeeting")
    @Audited(
            operation = "decideMeeting",
            resource = "assessment",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F4, FieldClass.F5, FieldClass.F8})
    @Operation(
            operationId = "decideMeeting",
            summary = "Decide whether a meeting is convened at mild risk",
            description =
                    "At category 2 a multi-agency meeting is to be considered; whether it is convened is recorded once, with the reason, and the task to decide is done (guidance 4.8, 4.37).")
    @APIResponse(
            responseCode = "200",
            description = "The form with the decision",
            content = @Content(schema = @Schema(implementation = AssessmentFormResponse.class)))
    public Response decide(
            @PathParam("id") UUID id, @BeanParam ChangeHeaders headers, @NotNull @Valid DecideMeetingRequest body) {
        AgencyScope scope = AssessmentAccess.DECIDE_MEETING.scopeOf(callers.caller());
        DecideMeeting.Command command = new DecideMeeting.Command(
                new AssessmentId(id),
                headers.ifMatch(),
                callers.caller().person().orElseThrow(ForbiddenException::new),
                body.convene(),
                body.reason());
        return once.answer(
                headers.idempotencyKey(), () -> forms.answer(decideMeeting.handle(command, scope)), forms::current);
    }
}
