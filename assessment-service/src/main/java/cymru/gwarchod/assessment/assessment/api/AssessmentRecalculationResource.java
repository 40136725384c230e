package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.assessment.assessment.AssessmentAccess;
import cymru.gwarchod.assessment.assessment.Recalculate;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.ReadHeaders;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calculations of their own over HTTP. */
@Path("/v1/assessments/{id}/recalculation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "Drafted, completed and classified by social services; kept for ever")
public class AssessmentRecalculationResource {

    private final Recalculate recalculate;
    private final CallerProvider callers;
    private final OutcomeAnswers answers;

    AssessmentRecalculationResource(Recalculate recalculate, CallerProvider callers, OutcomeAnswers answers) {
        this.recalculate = recalculate;
        this.callers = callers;
        this.answers = answers;
    }

    /** The answers of a completed assessment, computed again; what was decided stands (guidance 2.12, 4.7). */
    @GET
    @PermissionsAllowed("recalculateAssessment")
    @Audited(
            operation = "recalculateAssessment",
            resource = "assessment",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F4})
    @Operation(
            operationId = "recalculateAssessment",
            summary = "Compute the answers of an assessment again",
            description =
                    "By the rules of this release and a version of the instrument, the current one where none is named: a calculation of its own, labelled as such, beside the stored result. Nothing is stored and nothing changes (guidance 2.12, 4.7). A draft has none.")
    @APIResponse(
            responseCode = "200",
            description = "The calculation",
            content = @Content(schema = @Schema(implementation = AssessmentRecalculationResponse.class)))
    public Response read(
            @PathParam("id") UUID id,
            @QueryParam("instrument") Optional<@Size(max = 40) String> instrument,
            @BeanParam ReadHeaders headers) {
        return answers.of(
                recalculate.handle(
                        new AssessmentId(id), instrument, AssessmentAccess.RECALCULATE.scopeOf(callers.caller())),
                done -> Response.ok(AssessmentRecalculationResponse.of(
                                done.value(), done.access().view()))
                        .build(),
                AssessmentProblems::of);
    }
}
