package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.assessment.assessment.AssessmentAccess;
import cymru.gwarchod.assessment.assessment.ReadTrend;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.ReadHeaders;
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

/** The trend of a case's assessments over HTTP. */
@Path("/v1/assessments/{id}/trend")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "Drafted, completed and classified by social services; kept for ever")
public class AssessmentTrendResource {

    private final ReadTrend readTrend;
    private final CallerProvider callers;
    private final OutcomeAnswers answers;

    AssessmentTrendResource(ReadTrend readTrend, CallerProvider callers, OutcomeAnswers answers) {
        this.readTrend = readTrend;
        this.callers = callers;
        this.answers = answers;
    }

    /** How the assessments of the case moved, with what each answers differently from the one before (guidance 3.4). */
    @GET
    @PermissionsAllowed("readAssessmentTrend")
    @Audited(
            operation = "readAssessmentTrend",
            resource = "assessment",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F4})
    @Operation(
            operationId = "readAssessmentTrend",
            summary = "Read how the assessments of a case moved",
            description =
                    "Every completed assessment of the case to which this one belongs, with date, category, score and the indicators that it answers differently from the one before (guidance 3.4).")
    @APIResponse(
            responseCode = "200",
            description = "The trend",
            content = @Content(schema = @Schema(implementation = AssessmentTrendResponse.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return answers.of(
                readTrend.handle(new AssessmentId(id), AssessmentAccess.READ_TREND.scopeOf(callers.caller())),
                done -> Response.ok(AssessmentTrendResponse.of(
                                done.value(), done.access().view()))
                        .build(),
                AssessmentProblems::of);
    }
}
