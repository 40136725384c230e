package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.assessment.assessment.ContributionAccess;
import cymru.gwarchod.assessment.assessment.IncludeContribution;
import cymru.gwarchod.assessment.assessment.ListContributions;
import cymru.gwarchod.assessment.assessment.ReadContribution;
import cymru.gwarchod.assessment.assessment.SubmitContribution;
import cymru.gwarchod.assessment.assessment.domain.AssessmentOutcome;
import cymru.gwarchod.assessment.assessment.domain.Contribution;
import cymru.gwarchod.assessment.assessment.domain.Contributions;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ContributionId;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.ChangeHeaders;
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

/** Contributions over HTTP. */
@Path("/v1/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Contributions", description = "What those who know the child bring to its assessment")
public class ContributionResource {

    private static final String SORT = "submittedAt,id";

    private final SubmitContribution submitContribution;
    private final ReadContribution readContribution;
    private final ListContributions listContributions;
    private final IncludeContribution includeContribution;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;
    private final Paging paging;

    ContributionResource(
            SubmitContribution submitContribution,
            ReadContribution readContribution,
            ListContributions listContributions,
            IncludeContribution includeContribution,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers,
            Paging paging) {
        this.submitContribution = submitContribution;
        this.readContribution = readContribution;
        this.listContributions = listContributions;
        this.includeContribution = includeContribution;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
        this.paging = paging;
    }

    /** A practitioner who knows the child, or an agency's system, contributes to its assessment (SERAF-16). */
    @POST
    @PermissionsAllowed("submitContribution")
    @Audited(
            operation = "submitContribution",
            resource = "contribution",
            classes = {FieldClass.F1, FieldClass.F4})
    @Operation(
            operationId = "submitContribution",
            summary = "Contribute to an assessment",
            description =
                    "Who knows the child by the own referral, as a member of the case or invited to it says what they know in the terms of the form. The statutory assessment stays with social services and its clock runs on (report section 3; SERAF-16, AMB-9).")
    @APIResponse(
            responseCode = "201",
            description = "The receipt",
            content = @Content(schema = @Schema(implementation = ContributionReceiptResponse.class)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public Response submit(@BeanParam CommandHeaders headers, @NotNull @Valid SubmitContributionRequest body) {
        AgencyScope scope = ContributionAccess.SUBMIT.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> answers.of(
                        submitContribution.handle(body.toCommand(), scope),
                        done -> Response.created(URI.create(
                                        "/v1/contributions/" + done.value().id().value()))
                                .header(HttpHeaders.ETAG, tag(done))
                                .entity(ContributionReceiptResponse.of(done.value()))
                                .build(),
                        AssessmentProblems::of),
                this::current);
    }

    /** Reads a contribution: social services what it says, the contributor that it was received. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readContribution")
    @Audited(
            operation = "readContribution",
            resource = "contribution",
            classes = {FieldClass.F1, FieldClass.F4, FieldClass.F8})
    @Operation(
            operationId = "readContribution",
            summary = "Read a contribution",
            description =
                    "Those of the responsible authority who work with the assessment see what was contributed; the contributor sees the receipt and nothing of what became of it (report section 3; SERAF-16).")
    @APIResponse(
            responseCode = "200",
            description = "The contribution, or its receipt",
            content = @Content(schema = @Schema(implementation = ContributionView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return current(id);
    }

    /** Lists the contributions to a case for its social workers, or else the own receipts. */
    @GET
    @PermissionsAllowed("listContributions")
    @Audited(
            operation = "listContributions",
            resource = "contribution",
            classes = {FieldClass.F1, FieldClass.F4, FieldClass.F8})
    @Operation(
            operationId = "listContributions",
            summary = "List contributions",
            description =
                    "With a case, what was contributed to it, for those of the responsible authority who work with the assessment; without one, the own receipts, of a lead those of the agency. Oldest first (report section 3; SERAF-16).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = ContributionPage.class)))
    public Response list(
            @QueryParam("caseId") Optional<UUID> caseId,
            @BeanParam PageQuery page,
            @BeanParam ReadHeaders headers,
            @Context UriInfo request) {
        AgencyScope scope = ContributionAccess.LIST.scopeOf(callers.caller());
        Paging.Listing listing = new Paging.Listing(
                request, scope, page, caseId.map(UUID::toString).orElse(""), SORT);
        Optional<Contributions.Position> after = paging.after(listing)
                .map(key -> new Contributions.Position(
                        Instant.parse(key.getFirst()), new ContributionId(UUID.fromString(key.getLast()))));
        return paging.answer(
                listing,
                listContributions.handle(
                        new Contributions.Query(caseId.map(CaseId::new), after, listing.fetch()), scope),
                seen -> List.of(
                        seen.contribution().submittedAt().toString(),
                        seen.contribution().id().value().toString()),
                seen -> view(seen.contribution(), seen.access()));
    }

    /** A social worker takes a contribution, and those of its answers that are named, into the draft (SERAF-15, SERAF-16). */
    @POST
    @Path("/{id}/inclusion")
    @PermissionsAllowed("includeContribution")
    @Audited(
            operation = "includeContribution",
            resource = "contribution",
            classes = {FieldClass.F1, FieldClass.F4, FieldClass.F8})
    @Operation(
            operationId = "includeContribution",
            summary = "Take a contribution into a draft",
            description =
                    "The social worker names the answers that go into the draft; what the draft has answered already stays, and the contributor stands among those who took part. From then on the contributor may read the summary of the assessment (report section 3; SERAF-15, SERAF-16).")
    @APIResponse(
            responseCode = "200",
            description = "The contribution with its link",
            content = @Content(schema = @Schema(implementation = ContributionResponse.class)))
    public Response include(
            @PathParam("id") UUID id,
            @BeanParam ChangeHeaders headers,
            @NotNull @Valid IncludeContributionRequest body) {
        AgencyScope scope = ContributionAccess.INCLUDE.scopeOf(callers.caller());
        IncludeContribution.Command command = new IncludeContribution.Command(
                new ContributionId(id),
                headers.ifMatch(),
                new AssessmentId(body.assessmentId()),
                body.indicators().stream().distinct().map(IndicatorCode::new).toList(),
                person());
        return once.answer(
                headers.idempotencyKey(), () -> answer(includeContribution.handle(command, scope)), this::current);
    }

    private Response current(UUID id) {
        return answer(
                readContribution.handle(new ContributionId(id), ContributionAccess.READ.scopeOf(callers.caller())));
    }

    private Response answer(Outcome<Contribution, AssessmentOutcome.Refused> outcome) {
        return answers.of(
                outcome,
                done -> Response.ok(view(done.value(), done.access()))
                        .header(HttpHeaders.ETAG, tag(done))
                        .build(),
                AssessmentProblems::of);
    }

    private static ContributionView view(Contribution contribution, AgencyScope.Allowed access) {
        return access.view().equals(ContributionAccess.EVIDENCE)
                ? ContributionResponse.of(contribution)
                : ContributionReceiptResponse.of(contribution);
    }

    /** The receipt never changes, so that its tag says nothing of what became of the contribution. */
    private static String tag(Outcome.Done<Contribution, AssessmentOutcome.Refused> done) {
        String view = done.access().view();
        long version = view.equals(ContributionAccess.EVIDENCE) ? done.value().version() : 0;
        return EntityTag.of(view, version).toString();
    }

    /** What goes into an assessment is a named person's work. */
    private PersonId person() {
        return callers.caller().person().orElseThrow(ForbiddenException::new);
    }
}
