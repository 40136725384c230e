package cymru.gwarchod.assessment.assessment.api;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.assessment.assessment.AssessmentAccess;
import cymru.gwarchod.assessment.assessment.AssessmentState;
import cymru.gwarchod.assessment.assessment.CompleteDraft;
import cymru.gwarchod.assessment.assessment.DecideOverride;
import cymru.gwarchod.assessment.assessment.ListAssessments;
import cymru.gwarchod.assessment.assessment.OpenDraft;
import cymru.gwarchod.assessment.assessment.ProposeOverride;
import cymru.gwarchod.assessment.assessment.ReadAssessment;
import cymru.gwarchod.assessment.assessment.ReadAssessmentForm;
import cymru.gwarchod.assessment.assessment.SaveDraft;
import cymru.gwarchod.assessment.assessment.domain.AssessmentOutcome;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.ChangeHeaders;
import cymru.gwarchod.http.CommandHeaders;
import cymru.gwarchod.http.EditHeaders;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.MergePatch;
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
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Assessments over HTTP. */
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "Drafted, completed and classified by social services; kept for ever")
public class AssessmentResource {

    private static final String SORT = "openedAt,id";

    private final OpenDraft openDraft;
    private final ReadAssessment readAssessment;
    private final ReadAssessmentForm readAssessmentForm;
    private final ListAssessments listAssessments;
    private final SaveDraft saveDraft;
    private final CompleteDraft completeDraft;
    private final ProposeOverride proposeOverride;
    private final DecideOverride decideOverride;
    private final MergePatch mergePatch;
    private final AssessmentFormView forms;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;
    private final Paging paging;

    AssessmentResource(
            OpenDraft openDraft,
            ReadAssessment readAssessment,
            ReadAssessmentForm readAssessmentForm,
            ListAssessments listAssessments,
            SaveDraft saveDraft,
            CompleteDraft completeDraft,
            ProposeOverride proposeOverride,
            DecideOverride decideOverride,
            MergePatch mergePatch,
            AssessmentFormView forms,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers,
            Paging paging) {
        this.openDraft = openDraft;
        this.readAssessment = readAssessment;
        this.readAssessmentForm = readAssessmentForm;
        this.listAssessments = listAssessments;
        this.saveDraft = saveDraft;
        this.completeDraft = completeDraft;
        this.proposeOverride = proposeOverride;
        this.decideOverride = decideOverride;
        this.mergePatch = mergePatch;
        this.forms = forms;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
        this.paging = paging;
    }

    /** Opens the draft of an assessment of a case: the first, or a reassessment (guidance 2.15, 4.8, 4.38). */
    @POST
    @PermissionsAllowed("openAssessment")
    @Audited(
            operation = "openAssessment",
            resource = "assessment",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F4, FieldClass.F5, FieldClass.F8})
    @Operation(
            operationId = "openAssessment",
            summary = "Open an assessment",
            description =
                    "Opens the draft of an assessment of a case: the first, or a reassessment (guidance 4.8, 4.38). Indicators that facts from other services suggest stand beside it and are not answered (SERAF-24). The system of social services may open one within its own process (guidance 2.15) and is answered with the summary.")
    @APIResponse(
            responseCode = "201",
            description = "The draft, or to a system its summary",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public Response open(@BeanParam CommandHeaders headers, @NotNull @Valid OpenAssessmentRequest body) {
        AgencyScope scope = AssessmentAccess.OPEN.scopeOf(callers.caller());
        OpenDraft.Command command = new OpenDraft.Command(
                new CaseId(body.caseId()), callers.caller().self());
        return once.answer(
                headers.idempotencyKey(),
                () -> answers.of(
                        openDraft.handle(command, scope),
                        done -> Response.created(URI.create("/v1/assessments/"
                                        + done.value()
                                                .assessment()
                                                .opening()
                                                .id()
                                                .value()))
                                .header(HttpHeaders.ETAG, forms.tag(done))
                                .entity(forms.of(done))
                                .build(),
                        AssessmentProblems::of),
                this::current);
    }

    /** Category, score, date and the assessor's agency, for those who work on the case (guidance 4.14). */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readAssessment")
    @Audited(
            operation = "readAssessment",
            resource = "assessment",
            classes = {FieldClass.F1, FieldClass.F2})
    @Operation(
            operationId = "readAssessment",
            summary = "Read the summary of an assessment",
            description =
                    "Category, score, date and the assessor's agency, for those who work on the case (guidance 4.14).")
    @APIResponse(
            responseCode = "200",
            description = "The summary",
            content = @Content(schema = @Schema(implementation = AssessmentResponse.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return summary(id);
    }

    /** Everything, with the result and what it rests on; for those of the responsible authority who work with it, and by name for whom it was granted to (guidance 4.10, 4.14). */
    @GET
    @Path("/{id}/form")
    @PermissionsAllowed("readAssessmentForm")
    @Audited(
            operation = "readAssessmentForm",
            resource = "assessment",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F4, FieldClass.F5, FieldClass.F8})
    @Operation(
            operationId = "readAssessmentForm",
            summary = "Read the form of an assessment",
            description =
                    "Everything, with the result and what it rests on; for those of the responsible authority who work with it, and by name for whom it was granted to until a meeting closes, without who said or wrote it (guidance 4.10, 4.14).")
    @APIResponse(
            responseCode = "200",
            description = "The form in the caller's view",
            content = @Content(schema = @Schema(oneOf = {AssessmentFormResponse.class, GrantedFormResponse.class})))
    public Response readForm(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        Outcome<AssessmentState, AssessmentOutcome.Refused> read =
                readAssessmentForm.handle(new AssessmentId(id), AssessmentAccess.READ_FORM.scopeOf(callers.caller()));
        return read instanceof Outcome.Done<AssessmentState, AssessmentOutcome.Refused> done
                        && done.access().view().equals(AssessmentAccess.GRANTED)
                ? Response.ok(GrantedFormResponse.of(done.value().assessment()))
                        .header(HttpHeaders.ETAG, forms.tag(done))
                        .build()
                : forms.answer(read);
    }

    /** The summaries of one case, the first assessment first; a case of others has none (guidance 3.4). */
    @GET
    @PermissionsAllowed("listAssessments")
    @Audited(
            operation = "listAssessments",
            resource = "assessment",
            classes = {FieldClass.F1, FieldClass.F2})
    @Operation(
            operationId = "listAssessments",
            summary = "List the assessments of a case",
            description =
                    "The summaries of one case, the first assessment first; a case of others has none (guidance 3.4).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = AssessmentPage.class)))
    public Response list(
            @QueryParam("caseId") @NotNull UUID caseId,
            @BeanParam PageQuery page,
            @BeanParam ReadHeaders headers,
            @Context UriInfo request) {
        AgencyScope scope = AssessmentAccess.LIST.scopeOf(callers.caller());
        Paging.Listing listing = new Paging.Listing(request, scope, page, caseId.toString(), SORT);
        Optional<Assessments.Position> after = paging.after(listing)
                .map(key -> new Assessments.Position(
                        Instant.parse(key.getFirst()), new AssessmentId(UUID.fromString(key.getLast()))));
        return paging.answer(
                listing,
                listAssessments.handle(new Assessments.Query(new CaseId(caseId), after, listing.fetch()), scope),
                seen -> List.of(
                        seen.summary().openedAt().toString(),
                        seen.summary().id().value().toString()),
                seen -> AssessmentResponse.of(seen.summary()));
    }

    /** Merges answers and other parts into the draft. It is refused as stale only where something that it touches has been saved since, so that different answers saved at the same time both survive (guidance 4.8). */
    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("saveAssessmentDraft")
    @Audited(
            operation = "saveAssessmentDraft",
            resource = "assessment",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F4, FieldClass.F5, FieldClass.F8})
    @Operation(
            operationId = "saveAssessmentDraft",
            summary = "Save a part of a draft",
            description =
                    "Merges answers and other parts into the draft. It is refused as stale only where something that it touches has been saved since, so that different answers saved at the same time both survive (guidance 4.8). The system of social services may fill in a draft (guidance 2.15) and is answered with the summary; who answers for the assessment is a named person.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = SaveAssessmentDraftRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The form after the save, or to a system the summary",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Response save(@PathParam("id") UUID id, @BeanParam EditHeaders headers, @NotNull JsonNode body) {
        AgencyScope scope = AssessmentAccess.SAVE.scopeOf(callers.caller());
        return forms.answer(saveDraft.handle(
                new SaveDraft.Command(new AssessmentId(id), headers.ifMatch(), current -> mergePatch
                        .apply(SaveAssessmentDraftRequest.of(current), body, AssessmentFormResponse.class)
                        .toFormPatch(body, scope.caller())),
                scope));
    }

    /** The accountable assessor completes the form; it is classified and never changes again. A refusal names everything that is missing (guidance 4.7, 4.8). */
    @POST
    @Path("/{id}/completion")
    @PermissionsAllowed("completeAssessment")
    @Audited(
            operation = "completeAssessment",
            resource = "assessment",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F4, FieldClass.F5, FieldClass.F8})
    @Operation(
            operationId = "completeAssessment",
            summary = "Complete an assessment",
            description =
                    "The accountable assessor completes the form; it is classified and never changes again. A refusal names everything that is missing (guidance 4.7, 4.8).")
    @APIResponse(
            responseCode = "200",
            description = "The completed form with its result",
            content = @Content(schema = @Schema(implementation = AssessmentFormResponse.class)))
    public Response complete(
            @PathParam("id") UUID id,
            @BeanParam ChangeHeaders headers,
            @NotNull @Valid CompleteAssessmentRequest body) {
        AgencyScope scope = AssessmentAccess.COMPLETE.scopeOf(callers.caller());
        CompleteDraft.Command command = new CompleteDraft.Command(
                new AssessmentId(id),
                headers.ifMatch(),
                person(),
                body.professionalDecision().map(CompleteAssessmentRequest.ProfessionalDecisionRequest::toDecision));
        return once.answer(
                headers.idempotencyKey(), () -> forms.answer(completeDraft.handle(command, scope)), forms::current);
    }

    /** A raise holds at once. A lowering that takes the mandatory meeting away waits for a second person; both categories are kept (guidance 4.36, 4.40). */
    @POST
    @Path("/{id}/override")
    @PermissionsAllowed("proposeCategoryOverride")
    @Audited(
            operation = "proposeCategoryOverride",
            resource = "assessment",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F4, FieldClass.F5, FieldClass.F8})
    @Operation(
            operationId = "proposeCategoryOverride",
            summary = "Propose another category",
            description =
                    "A raise holds at once. A lowering that takes the mandatory meeting away waits for a second person; both categories are kept (guidance 4.36, 4.40).")
    @APIResponse(
            responseCode = "200",
            description = "The form with the override",
            content = @Content(schema = @Schema(implementation = AssessmentFormResponse.class)))
    public Response override(
            @PathParam("id") UUID id,
            @BeanParam ChangeHeaders headers,
            @NotNull @Valid ProposeCategoryOverrideRequest body) {
        AgencyScope scope = AssessmentAccess.OVERRIDE.scopeOf(callers.caller());
        ProposeOverride.Command command = new ProposeOverride.Command(
                new AssessmentId(id), headers.ifMatch(), person(), body.to(), body.rationale());
        return once.answer(
                headers.idempotencyKey(), () -> forms.answer(proposeOverride.handle(command, scope)), forms::current);
    }

    /** The lead officer or the manager with lead for exploitation approves or rejects it; never who proposed it or completed the assessment (guidance 4.36, 4.40). */
    @POST
    @Path("/{id}/override-decision")
    @PermissionsAllowed("decideCategoryOverride")
    @Audited(
            operation = "decideCategoryOverride",
            resource = "assessment",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F4, FieldClass.F5, FieldClass.F8})
    @Operation(
            operationId = "decideCategoryOverride",
            summary = "Decide on an override that waits",
            description =
                    "The lead officer or the manager with lead for exploitation approves or rejects it; never who proposed it or completed the assessment (guidance 4.36, 4.40).")
    @APIResponse(
            responseCode = "200",
            description = "The form with the decision",
            content = @Content(schema = @Schema(implementation = AssessmentFormResponse.class)))
    public Response decideOverride(
            @PathParam("id") UUID id,
            @BeanParam ChangeHeaders headers,
            @NotNull @Valid DecideCategoryOverrideRequest body) {
        AgencyScope scope = AssessmentAccess.DECIDE_OVERRIDE.scopeOf(callers.caller());
        DecideOverride.Command command = new DecideOverride.Command(
                new AssessmentId(id), headers.ifMatch(), person(), body.approve(), body.reason());
        return once.answer(
                headers.idempotencyKey(), () -> forms.answer(decideOverride.handle(command, scope)), forms::current);
    }

    /** A repeated opening is answered as the first one was. */
    private Response current(UUID id) {
        return callers.caller().isSystem() ? summary(id) : forms.current(id);
    }

    private Response summary(UUID id) {
        return answers.of(
                readAssessment.handle(new AssessmentId(id), AssessmentAccess.READ.scopeOf(callers.caller())),
                done -> Response.ok(AssessmentResponse.of(done.value()))
                        .header(
                                HttpHeaders.ETAG,
                                EntityTag.of(done.access().view(), done.value().revision())
                                        .toString())
                        .build(),
                AssessmentProblems::of);
    }

    /** What is decided is a named person's word (SERAF-25). */
    private PersonId person() {
        return callers.caller().person().orElseThrow(ForbiddenException::new);
    }
}
