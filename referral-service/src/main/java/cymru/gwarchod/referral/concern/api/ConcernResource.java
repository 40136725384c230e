package cymru.gwarchod.referral.concern.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.ChangeHeaders;
import cymru.gwarchod.http.CommandHeaders;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.PageQuery;
import cymru.gwarchod.http.ReadHeaders;
import cymru.gwarchod.idempotency.Once;
import cymru.gwarchod.referral.concern.ConcernAccess;
import cymru.gwarchod.referral.concern.ListConcerns;
import cymru.gwarchod.referral.concern.ReadConcern;
import cymru.gwarchod.referral.concern.RecordLeadDiscussion;
import cymru.gwarchod.referral.concern.ReportConcern;
import cymru.gwarchod.referral.concern.domain.Concern;
import cymru.gwarchod.referral.concern.domain.ConcernRefusal;
import cymru.gwarchod.referral.concern.domain.ConcernStatus;
import cymru.gwarchod.referral.concern.domain.Concerns;
import cymru.gwarchod.referral.vocabulary.ConcernId;
import cymru.gwarchod.referral.vocabulary.api.Contacts;
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

/** Concern reports over HTTP. */
@Path("/v1/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Concerns", description = "What a practitioner notes, within the own agency, before anybody refers")
public class ConcernResource {

    private static final String SORT = "reportedAt,id";

    private final ReportConcern reportConcern;
    private final ReadConcern readConcern;
    private final ListConcerns listConcerns;
    private final RecordLeadDiscussion recordLeadDiscussion;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;
    private final Paging paging;
    private final Contacts contacts;

    ConcernResource(
            ReportConcern reportConcern,
            ReadConcern readConcern,
            ListConcerns listConcerns,
            RecordLeadDiscussion recordLeadDiscussion,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers,
            Paging paging,
            Contacts contacts) {
        this.reportConcern = reportConcern;
        this.readConcern = readConcern;
        this.listConcerns = listConcerns;
        this.recordLeadDiscussion = recordLeadDiscussion;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
        this.paging = paging;
        this.contacts = contacts;
    }

    /** Reports a concern (REF-04); it awaits the discussion with the own lead unless risk is immediate (REF-07). */
    @POST
    @PermissionsAllowed("reportConcern")
    @Audited(
            operation = "reportConcern",
            resource = "concern",
            classes = {FieldClass.F1, FieldClass.F3})
    @Operation(
            operationId = "reportConcern",
            summary = "Report a concern",
            description =
                    "Anybody at the front line of any agency reports a concern, which stays within the agency and awaits the"
                            + " discussion with its designated lead (guidance 3.10, 3.11, 4.3). With immediate risk, refer instead.")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = ConcernResponse.class)))
    public Response report(@BeanParam CommandHeaders headers, @NotNull @Valid ReportConcernRequest body) {
        AgencyScope scope = ConcernAccess.REPORT.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> answers.of(
                        reportConcern.handle(body.toCommand(), scope),
                        done -> Response.created(URI.create(
                                        "/v1/concerns/" + done.value().id().value()))
                                .header(HttpHeaders.ETAG, tag(done))
                                .entity(ConcernResponse.of(done.value(), contacts))
                                .build(),
                        ConcernProblems::of),
                this::current);
    }

    /** Reads a concern report of the own agency. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readConcern")
    @Audited(
            operation = "readConcern",
            resource = "concern",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F4})
    @Operation(
            operationId = "readConcern",
            summary = "Read a concern report",
            description = "The reporter and the own agency's lead read it (guidance 3.10); to others it is not there.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ConcernResponse.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return current(id);
    }

    /** Lists concern reports, oldest first. */
    @GET
    @PermissionsAllowed("listConcerns")
    @Audited(
            operation = "listConcerns",
            resource = "concern",
            classes = {FieldClass.F1})
    @Operation(
            operationId = "listConcerns",
            summary = "List concern reports",
            description =
                    "A lead sees the agency's reports, everybody else the own ones; oldest first (guidance 3.10).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = ConcernPage.class)))
    public Response list(
            @BeanParam PageQuery page, @QueryParam("status") Optional<ConcernStatus> status, @Context UriInfo request) {
        AgencyScope scope = ConcernAccess.LIST.scopeOf(callers.caller());
        Paging.Listing listing =
                new Paging.Listing(request, scope, page, status.map(Enum::name).orElse(""), SORT);
        Optional<Concerns.Position> after = paging.after(listing)
                .map(key -> new Concerns.Position(
                        Instant.parse(key.getFirst()), new ConcernId(UUID.fromString(key.getLast()))));
        return paging.answer(
                listing,
                listConcerns.handle(new Concerns.Query(status, after, listing.fetch()), scope),
                seen -> List.of(
                        seen.concern().reportedAt().toString(),
                        seen.concern().id().value().toString()),
                seen -> ConcernSummaryResponse.of(seen.concern()));
    }

    /** The designated lead records the discussion (REF-05). */
    @POST
    @Path("/{id}/lead-discussion")
    @PermissionsAllowed("recordLeadDiscussion")
    @Audited(
            operation = "recordLeadDiscussion",
            resource = "concern",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F4})
    @Operation(
            operationId = "recordLeadDiscussion",
            summary = "Record the discussion with the own lead",
            description =
                    "The designated lead writes down the discussion with the practitioner and what was agreed (guidance flow"
                            + " chart, 3.10).")
    @APIResponse(
            responseCode = "200",
            description = "The report with the discussion",
            content = @Content(schema = @Schema(implementation = ConcernResponse.class)))
    public Response discuss(
            @PathParam("id") UUID id,
            @BeanParam ChangeHeaders headers,
            @NotNull @Valid RecordLeadDiscussionRequest body) {
        AgencyScope scope = ConcernAccess.DISCUSS.scopeOf(callers.caller());
        RecordLeadDiscussion.Command command = new RecordLeadDiscussion.Command(
                new ConcernId(id), headers.ifMatch(), body.discussedAt(), body.summary(), body.agreedAction());
        return once.answer(
                headers.idempotencyKey(), () -> answer(recordLeadDiscussion.handle(command, scope)), this::current);
    }

    private Response current(UUID id) {
        return answer(readConcern.handle(new ConcernId(id), ConcernAccess.READ.scopeOf(callers.caller())));
    }

    private Response answer(Outcome<Concern, ConcernRefusal> outcome) {
        return answers.of(
                outcome,
                done -> Response.ok(ConcernResponse.of(done.value(), contacts))
                        .header(HttpHeaders.ETAG, tag(done))
                        .build(),
                ConcernProblems::of);
    }

    private static String tag(Outcome.Done<Concern, ConcernRefusal> done) {
        return EntityTag.of(done.access().view(), done.value().version()).toString();
    }
}
