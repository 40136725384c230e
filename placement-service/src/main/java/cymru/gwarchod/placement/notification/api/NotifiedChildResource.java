package cymru.gwarchod.placement.notification.api;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.placement.notification.ReadNotifiedChild;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The details that no event may carry, for referral-service. The gateway does not route it and the published contract does
 * not name it.
 */
@Path("/internal/notified-children")
@Produces(MediaType.APPLICATION_JSON)
public class NotifiedChildResource {

    private final ReadNotifiedChild readNotifiedChild;
    private final OutcomeAnswers answers;

    NotifiedChildResource(ReadNotifiedChild readNotifiedChild, OutcomeAnswers answers) {
        this.readNotifiedChild = readNotifiedChild;
        this.answers = answers;
    }

    /** The child as the current version of the notification describes it. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Role.INTERNAL_READER)
    @Audited(
            operation = "readNotifiedChild",
            resource = "placement-notification",
            classes = {FieldClass.F3})
    @Operation(hidden = true)
    public Response read(@PathParam("id") UUID id) {
        return readNotifiedChild
                .handle(new NotificationId(id))
                .map(child ->
                        Response.ok(NotifiedChildDetailsResponse.of(child)).build())
                .orElseGet(answers::absent);
    }
}
