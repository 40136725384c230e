package cymru.gwarchod.meeting.discussion.api;

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
import cymru.gwarchod.meeting.discussion.AcknowledgeDiscussionFeedback;
import cymru.gwarchod.meeting.discussion.ConfirmStrategyDiscussion;
import cymru.gwarchod.meeting.discussion.DiscussionAccess;
import cymru.gwarchod.meeting.discussion.GiveDiscussionFeedback;
import cymru.gwarchod.meeting.discussion.ListStrategyDiscussions;
import cymru.gwarchod.meeting.discussion.ReadStrategyDiscussion;
import cymru.gwarchod.meeting.discussion.RecordStrategyDiscussion;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussions;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.DiscussionId;
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

/** Strategy discussions over HTTP. */
@Path("/v1/strategy-discussions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Strategy discussions", description = "Police and social services decide the next course of action")
public class StrategyDiscussionResource {

    private static final String SORT = "recordedAt,id";

    private final RecordStrategyDiscussion recordStrategyDiscussion;
    private final ReadStrategyDiscussion readStrategyDiscussion;
    private final ListStrategyDiscussions listStrategyDiscussions;
    private final ConfirmStrategyDiscussion confirmStrategyDiscussion;
    private final GiveDiscussionFeedback giveDiscussionFeedback;
    private final AcknowledgeDiscussionFeedback acknowledgeDiscussionFeedback;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;
    private final Paging paging;

    StrategyDiscussionResource(
            RecordStrategyDiscussion recordStrategyDiscussion,
            ReadStrategyDiscussion readStrategyDiscussion,
            ListStrategyDiscussions listStrategyDiscussions,
            ConfirmStrategyDiscussion confirmStrategyDiscussion,
            GiveDiscussionFeedback giveDiscussionFeedback,
            AcknowledgeDiscussionFeedback acknowledgeDiscussionFeedback,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers,
            Paging paging) {
        this.recordStrategyDiscussion = recordStrategyDiscussion;
        this.readStrategyDiscussion = readStrategyDiscussion;
        this.listStrategyDiscussions = listStrategyDiscussions;
        this.confirmStrategyDiscussion = confirmStrategyDiscussion;
        this.giveDiscussionFeedback = giveDiscussionFeedback;
        this.acknowledgeDiscussionFeedback = acknowledgeDiscussionFeedback;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
        this.paging = paging;
    }

    /** Records a discussion, or the decision not to hold one (MEET-01 to MEET-06). */
    @POST
    @PermissionsAllowed("recordStrategyDiscussion")
    @Audited(
            operation = "recordStrategyDiscussion",
            resource = "strategy-discussion",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4, FieldClass.F5})
    @Operation(
            operationId = "recordStrategyDiscussion",
            summary = "Record a strategy discussion",
            description =
                    "Police and social services share what they know and decide the next course of action within 24 hours, without"
                            + " delay where risk is immediate (guidance 4.9, 4.10, 4.12). A manager of the responsible authority records it,"
                            + " out of hours intake does for an immediate risk. From category 3 on a meeting always follows; it is due"
                            + " eight days after the discussion.")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = DiscussionResponse.class)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public Response record(@BeanParam CommandHeaders headers, @NotNull @Valid RecordDiscussionRequest body) {
        AgencyScope scope = DiscussionAccess.RECORD.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> answers.of(
                        recordStrategyDiscussion.handle(body.toCommand(scope.caller()), scope),
                        done -> Response.created(URI.create("/v1/strategy-discussions/"
                                        + done.value().id().value()))
                                .header(HttpHeaders.ETAG, tag(done))
                                .entity(view(done))
                                .build(),
                        RefusalProblems::of),
                this::current);
    }

    /** Reads a discussion in the caller's view. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readStrategyDiscussion")
    @Audited(
            operation = "readStrategyDiscussion",
            resource = "strategy-discussion",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4, FieldClass.F5})
    @Operation(
            operationId = "readStrategyDiscussion",
            summary = "Read a strategy discussion",
            description =
                    "The responsible authority and those who took part read the whole record; the referrer, once told, reads the"
                            + " decision and the feedback (guidance 4.10). To others it is not there.")
    @APIResponse(
            responseCode = "200",
            description = "The discussion in the caller's view",
            content = @Content(schema = @Schema(oneOf = {DiscussionResponse.class, DiscussionOutcomeResponse.class})))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return current(id);
    }

    /** Lists the discussions of the caller's authority, oldest first. */
    @GET
    @PermissionsAllowed("listStrategyDiscussions")
    @Audited(
            operation = "listStrategyDiscussions",
            resource = "strategy-discussion",
            classes = {FieldClass.F1, FieldClass.F2})
    @Operation(
            operationId = "listStrategyDiscussions",
            summary = "List strategy discussions",
            description = "Discussions of the caller's authority, or of one of its cases; oldest first (guidance 4.9).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = DiscussionPage.class)))
    public Response list(
            @BeanParam PageQuery page, @QueryParam("caseId") Optional<UUID> caseId, @Context UriInfo request) {
        AgencyScope scope = DiscussionAccess.LIST.scopeOf(callers.caller());
        Paging.Listing listing = new Paging.Listing(
                request, scope, page, caseId.map(UUID::toString).orElse(""), SORT);
        Optional<StrategyDiscussions.Position> after = paging.after(listing)
                .map(key -> new StrategyDiscussions.Position(
                        Instant.parse(key.getFirst()), new DiscussionId(UUID.fromString(key.getLast()))));
        return paging.answer(
                listing,
                listStrategyDiscussions.handle(
                        new StrategyDiscussions.Query(caseId.map(CaseId::new), after, listing.fetch()), scope),
                discussion -> List.of(
                        discussion.recordedAt().toString(),
                        discussion.id().value().toString()),
                DiscussionSummaryResponse::of);
    }

    /** The named police officer confirms the record (MEET-03). */
    @POST
    @Path("/{id}/confirmation")
    @PermissionsAllowed("confirmStrategyDiscussion")
    @Audited(
            operation = "confirmStrategyDiscussion",
            resource = "strategy-discussion",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4, FieldClass.F5})
    @Operation(
            operationId = "confirmStrategyDiscussion",
            summary = "Confirm a strategy discussion",
            description = "A police officer who took part, and whom the record names, confirms it (guidance 4.10).")
    @APIResponse(
            responseCode = "200",
            description = "The discussion after the step",
            content = @Content(schema = @Schema(implementation = DiscussionResponse.class)))
    public Response confirm(
            @PathParam("id") UUID id, @BeanParam ChangeHeaders headers, @NotNull @Valid ConfirmDiscussionRequest body) {
        AgencyScope scope = DiscussionAccess.CONFIRM.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> changed(confirmStrategyDiscussion.handle(new DiscussionId(id), headers.ifMatch(), scope)),
                this::current);
    }

    /** The referrer is told the outcome (MEET-05, REF-22). */
    @POST
    @Path("/{id}/feedback")
    @PermissionsAllowed("giveDiscussionFeedback")
    @Audited(
            operation = "giveDiscussionFeedback",
            resource = "strategy-discussion",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4, FieldClass.F5})
    @Operation(
            operationId = "giveDiscussionFeedback",
            summary = "Give the referrer feedback",
            description =
                    "The referrer is told what came of the discussion (guidance 4.10), and can read the outcome and this text from then"
                            + " on.")
    @APIResponse(
            responseCode = "200",
            description = "The discussion after the step",
            content = @Content(schema = @Schema(implementation = DiscussionResponse.class)))
    public Response feedBack(
            @PathParam("id") UUID id, @BeanParam ChangeHeaders headers, @NotNull @Valid GiveFeedbackRequest body) {
        AgencyScope scope = DiscussionAccess.FEED_BACK.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> changed(giveDiscussionFeedback.handle(
                        new GiveDiscussionFeedback.Command(new DiscussionId(id), headers.ifMatch(), body.text()),
                        scope)),
                this::current);
    }

    /** The referrer says that the feedback has arrived. */
    @POST
    @Path("/{id}/feedback-acknowledgement")
    @PermissionsAllowed("acknowledgeDiscussionFeedback")
    @Audited(
            operation = "acknowledgeDiscussionFeedback",
            resource = "strategy-discussion",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3})
    @Operation(
            operationId = "acknowledgeDiscussionFeedback",
            summary = "Acknowledge the feedback",
            description =
                    "The referrer, or the designated lead of the referrer's agency, says that the feedback has arrived (guidance 4.10).")
    @APIResponse(
            responseCode = "200",
            description = "The outcome",
            content = @Content(schema = @Schema(implementation = DiscussionOutcomeResponse.class)))
    public Response acknowledge(
            @PathParam("id") UUID id,
            @BeanParam ChangeHeaders headers,
            @NotNull @Valid AcknowledgeFeedbackRequest body) {
        AgencyScope scope = DiscussionAccess.ACKNOWLEDGE.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> changed(acknowledgeDiscussionFeedback.handle(new DiscussionId(id), headers.ifMatch(), scope)),
                this::current);
    }

    private Response current(UUID id) {
        return changed(
                readStrategyDiscussion.handle(new DiscussionId(id), DiscussionAccess.READ.scopeOf(callers.caller())));
    }

    private Response changed(Outcome<StrategyDiscussion, Refusals> outcome) {
        return answers.of(
                outcome,
                done -> Response.ok(view(done))
                        .header(HttpHeaders.ETAG, tag(done))
                        .build(),
                RefusalProblems::of);
    }

    private static DiscussionView view(Outcome.Done<StrategyDiscussion, Refusals> done) {
        return switch (done.access().view()) {
            case DiscussionAccess.MEMBER, DiscussionAccess.PARTICIPANT ->
                DiscussionResponse.of(done.value(), done.access().view());
            case DiscussionAccess.OUTCOME -> DiscussionOutcomeResponse.of(done.value());
            default -> throw new IllegalStateException("no such view of a discussion");
        };
    }

    private static String tag(Outcome.Done<StrategyDiscussion, Refusals> done) {
        return EntityTag.of(done.access().view(), done.value().version()).toString();
    }
}
