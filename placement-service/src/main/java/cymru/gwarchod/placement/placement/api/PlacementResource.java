package cymru.gwarchod.placement.placement.api;

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
import cymru.gwarchod.placement.placement.EndPlacement;
import cymru.gwarchod.placement.placement.PlacementAccess;
import cymru.gwarchod.placement.placement.ReadPlacement;
import cymru.gwarchod.placement.placement.domain.PlacementRefusal;
import cymru.gwarchod.placement.placement.domain.Placements;
import cymru.gwarchod.placement.vocabulary.PlacementId;
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

/** Placements over HTTP. */
@Path("/v1/placements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Placements", description = "The stay of a child in a home, from its start to its end")
public class PlacementResource {

    private final ReadPlacement readPlacement;
    private final EndPlacement endPlacement;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;

    PlacementResource(
            ReadPlacement readPlacement,
            EndPlacement endPlacement,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers) {
        this.readPlacement = readPlacement;
        this.endPlacement = endPlacement;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
    }

    /** Reads a placement. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readPlacement")
    @Audited(
            operation = "readPlacement",
            resource = "placement",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F6})
    @Operation(
            operationId = "readPlacement",
            summary = "Read a placement",
            description =
                    "The stay with its parties. The host authority and the police of its area also see who the child is, once"
                            + " that is known, and the category. So do, once another party has confirmed it, the authority that"
                            + " placed and the home for its own stay: name and category, nothing more (PLACE-14, PLACE-15,"
                            + " ROLE-26).")
    @APIResponse(
            responseCode = "200",
            description = "The placement",
            content = @Content(schema = @Schema(implementation = PlacementResponse.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return current(id);
    }

    /** Records that the child left (PLACE-15). */
    @POST
    @Path("/{id}/ending")
    @PermissionsAllowed("endPlacement")
    @Audited(
            operation = "endPlacement",
            resource = "placement",
            classes = {FieldClass.F1, FieldClass.F3})
    @Operation(
            operationId = "endPlacement",
            summary = "End a placement",
            description =
                    "The home or the authority that placed records that the child left. The stay leaves the register and keeps its"
                            + " history; from then on the home no longer reads it (PLACE-15).")
    @APIResponse(
            responseCode = "200",
            description = "The placement with its end",
            content = @Content(schema = @Schema(implementation = PlacementResponse.class)))
    public Response end(
            @PathParam("id") UUID id, @BeanParam ChangeHeaders headers, @NotNull @Valid EndPlacementRequest body) {
        AgencyScope scope = PlacementAccess.END.scopeOf(callers.caller());
        EndPlacement.Command command =
                new EndPlacement.Command(new PlacementId(id), headers.ifMatch(), body.endedOn(), body.reason());
        return once.answer(headers.idempotencyKey(), () -> answer(endPlacement.handle(command, scope)), this::current);
    }

    private Response current(UUID id) {
        return answer(readPlacement.handle(new PlacementId(id), PlacementAccess.READ.scopeOf(callers.caller())));
    }

    private Response answer(Outcome<Placements.Seen, PlacementRefusal> outcome) {
        return answers.of(
                outcome,
                done -> Response.ok(PlacementResponse.of(done.value()))
                        .header(
                                HttpHeaders.ETAG,
                                EntityTag.of(
                                                done.access().view(),
                                                PlacementAccess.version(
                                                        done.value().placement(),
                                                        done.access().view()))
                                        .toString())
                        .build(),
                PlacementProblems::of);
    }
}
