package cymru.gwarchod.meeting.meeting.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.ChangeHeaders;
import cymru.gwarchod.idempotency.Once;
import cymru.gwarchod.meeting.meeting.MeetingAccess;
import cymru.gwarchod.meeting.meeting.RecordParentsPart;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
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

/** What part parents have in a meeting, over HTTP. */
@Path("/v1/meetings/{id}/parents-part")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings", description = "Strategy meetings and reviews: who is expected, who came, what was decided")
public class ParentsPartResource {

    private final RecordParentsPart recordParentsPart;
    private final MeetingAnswers meetings;
    private final CallerProvider callers;
    private final Once once;

    ParentsPartResource(
            RecordParentsPart recordParentsPart, MeetingAnswers meetings, CallerProvider callers, Once once) {
        this.recordParentsPart = recordParentsPart;
        this.meetings = meetings;
        this.callers = callers;
        this.once = once;
    }

    /** Says after the meeting was convened what part the parents have (SHARE-06, ROLE-27). */
    @POST
    @PermissionsAllowed("recordParentsPart")
    @Audited(
            operation = "recordParentsPart",
            resource = "meeting",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4, FieldClass.F5, FieldClass.F6})
    @Operation(
            operationId = "recordParentsPart",
            summary = "Record what part the parents have",
            description =
                    "Parents are involved early; where it is suspected that they have a part in the exploitation they are left out until"
                            + " somebody decides otherwise and says why (guidance 1.8, 1.9, 2.10). The chair or who works on the case"
                            + " records it whenever it comes up, before the meeting or after; from then on it holds for the minutes and"
                            + " for the next meeting, and what was said before stays on record.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting after the step",
            content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    public Response recordParents(
            @PathParam("id") UUID id, @BeanParam ChangeHeaders headers, @NotNull @Valid RecordParentsPartRequest body) {
        AgencyScope scope = MeetingAccess.RECORD_PARENTS.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> meetings.answer(recordParentsPart.handle(
                        new RecordParentsPart.Command(new MeetingId(id), headers.ifMatch(), body.toPart()), scope)),
                meetings::current);
    }
}
