package cymru.gwarchod.meeting.closure.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.CommandHeaders;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.ReadHeaders;
import cymru.gwarchod.idempotency.Once;
import cymru.gwarchod.meeting.closure.CloseCase;
import cymru.gwarchod.meeting.closure.ClosureAccess;
import cymru.gwarchod.meeting.closure.ReadCaseClosure;
import cymru.gwarchod.meeting.closure.domain.CaseClosure;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.ClosureId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.meeting.vocabulary.api.RefusalProblems;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The end of cases that need no plan, over HTTP. */
@Path("/v1/case-closures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Case closures", description = "The end of cases that need no plan")
public class CaseClosureResource {

    private final CloseCase closeCase;
    private final ReadCaseClosure readCaseClosure;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;

    CaseClosureResource(
            CloseCase closeCase,
            ReadCaseClosure readCaseClosure,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers) {
        this.closeCase = closeCase;
        this.readCaseClosure = readCaseClosure;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
    }

    /** Ends a case that needs no plan (AMB-10, MEET-02). */
    @POST
    @PermissionsAllowed("closeCase")
    @Audited(
            operation = "closeCase",
            resource = "case-closure",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4})
    @Operation(
            operationId = "closeCase",
            summary = "End a case without a plan",
            description =
                    "Below category 3 a case may end without a plan: in category 2 once it was decided, after the last assessment, not to"
                            + " meet or to take no further action (guidance 4.8, 4.9, 4.37); where the category was higher before, once a new"
                            + " assessment has lowered it (4.15, flow chart); or where every referral was rejected. Otherwise one answer"
                            + " names everything that is missing. A case with a plan ends with its plan.")
    @APIResponse(
            responseCode = "201",
            description = "The case has ended",
            content = @Content(schema = @Schema(implementation = CaseClosureResponse.class)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public Response close(@BeanParam CommandHeaders headers, @NotNull @Valid CloseCaseRequest body) {
        AgencyScope scope = ClosureAccess.CLOSE.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> answers.of(
                        closeCase.handle(new CloseCase.Command(new CaseId(body.caseId()), body.note()), scope),
                        done -> Response.created(URI.create(
                                        "/v1/case-closures/" + done.value().id().value()))
                                .header(HttpHeaders.ETAG, tag(done))
                                .entity(CaseClosureResponse.of(done.value()))
                                .build(),
                        RefusalProblems::of),
                this::current);
    }

    /** Reads why a case ended without a plan. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readCaseClosure")
    @Audited(
            operation = "readCaseClosure",
            resource = "case-closure",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4})
    @Operation(
            operationId = "readCaseClosure",
            summary = "Read why a case ended without a plan",
            description = "Those who work on the plans of the responsible authority read it (guidance 4.9, 4.15).")
    @APIResponse(
            responseCode = "200",
            description = "The closure",
            content = @Content(schema = @Schema(implementation = CaseClosureResponse.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return current(id);
    }

    private Response current(UUID id) {
        return answers.of(
                readCaseClosure.handle(new ClosureId(id), ClosureAccess.READ.scopeOf(callers.caller())),
                done -> Response.ok(CaseClosureResponse.of(done.value()))
                        .header(HttpHeaders.ETAG, tag(done))
                        .build(),
                RefusalProblems::of);
    }

    /** It never changes, so its version is always the first. */
    private static String tag(Outcome.Done<CaseClosure, Refusals> done) {
        return EntityTag.of(done.access().view(), 0).toString();
    }
}
