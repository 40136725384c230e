package cymru.gwarchod.assessment.reassessment.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.assessment.reassessment.ListReassessments;
import cymru.gwarchod.assessment.reassessment.ReadReassessment;
import cymru.gwarchod.assessment.reassessment.ReassessmentAccess;
import cymru.gwarchod.assessment.reassessment.RecordSignificantChange;
import cymru.gwarchod.assessment.reassessment.domain.Reassessment;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentRefusal;
import cymru.gwarchod.assessment.reassessment.domain.Reassessments;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ReassessmentId;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.CommandHeaders;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.PageQuery;
import cymru.gwarchod.http.ReadHeaders;
import cymru.gwarchod.idempotency.Once;
import io.quarkus.security.ForbiddenException;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reassessments over HTTP. */
@Path("/v1/reassessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Reassessments",
        description = "What calls for a new look at a child's risk, until an assessment has taken it")
public class ReassessmentResource {

    private static final String SORT = "openedAt,id";

    private final RecordSignificantChange recordSignificantChange;
    private final ReadReassessment readReassessment;
    private final ListReassessments listReassessments;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;
    private final Paging paging;

    ReassessmentResource(
            RecordSignificantChange recordSignificantChange,
            ReadReassessment readReassessment,
            ListReassessments listReassessments,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers,
            Paging paging) {
        this.recordSignificantChange = recordSignificantChange;
        this.readReassessment = readReassessment;
        this.listReassessments = listReassessments;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
        this.paging = paging;
    }

    /** A member of the case records a change; the child is to be assessed again by the end of the next working day. */
    @POST
    @PermissionsAllowed("recordSignificantChange")
    @Audited(
            operation = "recordSignificantChange",
            resource = "reassessment",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4})
    @Operation(
            operationId = "recordSignificantChange",
            summary = "Record a significant change",
            description =
                    "A member of the case records a change of circumstances or an incident associated with risk. The child is to be assessed again at once: the obligation runs from the event and is overdue after the end of the next working day (guidance 4.38, 4.43; TIME-10, AMB-21).")
    @APIResponse(
            responseCode = "201",
            description = "The reassessment that it opened",
            content = @Content(schema = @Schema(implementation = ReassessmentResponse.class)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public Response record(@BeanParam CommandHeaders headers, @NotNull @Valid RecordSignificantChangeRequest body) {
        AgencyScope scope = ReassessmentAccess.RECORD.scopeOf(callers.caller());
        RecordSignificantChange.Command command = new RecordSignificantChange.Command(
                new CaseId(body.caseId()), body.occurredAt(), body.description(), person());
        return once.answer(
                headers.idempotencyKey(),
                () -> answers.of(
                        recordSignificantChange.handle(command, scope),
                        done -> Response.created(URI.create(
                                        "/v1/reassessments/" + done.value().id().value()))
                                .header(HttpHeaders.ETAG, tag(done))
                                .entity(ReassessmentResponse.of(done.value()))
                                .build(),
                        ReassessmentProblems::of),
                this::current);
    }

    /** Reads a reassessment, with its cause and, once there is one, the assessment that met it. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readReassessment")
    @Audited(
            operation = "readReassessment",
            resource = "reassessment",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4})
    @Operation(
            operationId = "readReassessment",
            summary = "Read a reassessment",
            description =
                    "What calls for a new look at the child's risk, by when, and the assessment that took it (guidance 4.38, 4.42, 4.46).")
    @APIResponse(
            responseCode = "200",
            description = "The reassessment",
            content = @Content(schema = @Schema(implementation = ReassessmentResponse.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return current(id);
    }

    /** The reassessments of one case, the first one first; a case of others has none. */
    @GET
    @PermissionsAllowed("listReassessments")
    @Audited(
            operation = "listReassessments",
            resource = "reassessment",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4})
    @Operation(
            operationId = "listReassessments",
            summary = "List the reassessments of a case",
            description =
                    "What called for a new look at the child's risk, the first call first; a case of others has none (guidance 4.38).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = ReassessmentPage.class)))
    public Response list(
            @QueryParam("caseId") @NotNull UUID caseId,
            @QueryParam("met") Optional<Boolean> met,
            @BeanParam PageQuery page,
            @BeanParam ReadHeaders headers,
            @Context UriInfo request) {
        AgencyScope scope = ReassessmentAccess.LIST.scopeOf(callers.caller());
        Paging.Listing listing = new Paging.Listing(
                request, scope, page, caseId + met.map(only -> "," + only).orElse(""), SORT);
        Optional<Reassessments.Position> after = paging.after(listing)
                .map(key -> new Reassessments.Position(
                        Instant.parse(key.getFirst()), new ReassessmentId(UUID.fromString(key.getLast()))));
        return paging.answer(
                listing,
                listReassessments.handle(
                        new Reassessments.Query(new CaseId(caseId), met, after, listing.fetch()), scope),
                seen -> List.of(
                        seen.reassessment().openedAt().toString(),
                        seen.reassessment().id().value().toString()),
                seen -> ReassessmentResponse.of(seen.reassessment()));
    }

    private Response current(UUID id) {
        Outcome<Reassessment, ReassessmentRefusal> outcome =
                readReassessment.handle(new ReassessmentId(id), ReassessmentAccess.READ.scopeOf(callers.caller()));
        return answers.of(
                outcome,
                done -> Response.ok(ReassessmentResponse.of(done.value()))
                        .header(HttpHeaders.ETAG, tag(done))
                        .build(),
                ReassessmentProblems::of);
    }

    private static String tag(Outcome.Done<Reassessment, ReassessmentRefusal> done) {
        return EntityTag.of(done.access().view(), done.value().version()).toString();
    }

    /** A change is what a named person says; a partner's system says it in a referral or a notification. */
    private PersonId person() {
        return callers.caller().person().orElseThrow(ForbiddenException::new);
    }
}
