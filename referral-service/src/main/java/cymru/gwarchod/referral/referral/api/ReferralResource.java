package cymru.gwarchod.referral.referral.api;

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
import cymru.gwarchod.referral.referral.AcceptReferral;
import cymru.gwarchod.referral.referral.DecideReferralRejection;
import cymru.gwarchod.referral.referral.ListReferrals;
import cymru.gwarchod.referral.referral.ReadReferral;
import cymru.gwarchod.referral.referral.ReadReferralHistory;
import cymru.gwarchod.referral.referral.RedirectReferral;
import cymru.gwarchod.referral.referral.ReferralAccess;
import cymru.gwarchod.referral.referral.RejectReferral;
import cymru.gwarchod.referral.referral.SubmitReferral;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.referral.domain.ReferralStatus;
import cymru.gwarchod.referral.referral.domain.Referrals;
import cymru.gwarchod.referral.vocabulary.ReferralId;
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

/** Referrals over HTTP. */
@Path("/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals", description = "From any agency to the social services of the responsible authority")
public class ReferralResource {

    private static final String SORT = "receivedAt,id";

    private final SubmitReferral submitReferral;
    private final ReadReferral readReferral;
    private final ReadReferralHistory readReferralHistory;
    private final ListReferrals listReferrals;
    private final AcceptReferral acceptReferral;
    private final RedirectReferral redirectReferral;
    private final RejectReferral rejectReferral;
    private final DecideReferralRejection decideReferralRejection;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;
    private final Paging paging;
    private final Contacts contacts;

    ReferralResource(
            SubmitReferral submitReferral,
            ReadReferral readReferral,
            ReadReferralHistory readReferralHistory,
            ListReferrals listReferrals,
            AcceptReferral acceptReferral,
            RedirectReferral redirectReferral,
            RejectReferral rejectReferral,
            DecideReferralRejection decideReferralRejection,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers,
            Paging paging,
            Contacts contacts) {
        this.submitReferral = submitReferral;
        this.readReferral = readReferral;
        this.readReferralHistory = readReferralHistory;
        this.listReferrals = listReferrals;
        this.acceptReferral = acceptReferral;
        this.redirectReferral = redirectReferral;
        this.rejectReferral = rejectReferral;
        this.decideReferralRejection = decideReferralRejection;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
        this.paging = paging;
        this.contacts = contacts;
    }

    /** Hands a referral in; with the answer it is received, and the seven working days run (REF-01, REF-20). */
    @POST
    @PermissionsAllowed("submitReferral")
    @Audited(
            operation = "submitReferral",
            resource = "referral",
            classes = {FieldClass.F1, FieldClass.F3})
    @Operation(
            operationId = "submitReferral",
            summary = "Submit a referral",
            description =
                    "Hands a referral in to the social services of the responsible authority (guidance 4.2, 4.3). With 201 it is"
                            + " in their inbox: receivedAt is fixed and the assessment is due in seven working days from then, before"
                            + " anybody has accepted anything (4.8). The discussion with the own lead comes first, unless there is"
                            + " immediate risk, which reaches the police of the area too (flow chart).")
    @APIResponse(
            responseCode = "201",
            description = "Received",
            content = @Content(schema = @Schema(implementation = ReferralReceiptResponse.class)))
    public Response submit(@BeanParam CommandHeaders headers, @NotNull @Valid SubmitReferralRequest body) {
        AgencyScope scope = ReferralAccess.SUBMIT.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> answers.of(
                        submitReferral.handle(body.toSubmission(scope.caller()), scope),
                        done -> {
                            ReferralView view = view(
                                    new ReadReferralHistory.WithHistory(done.value(), List.of(), Optional.empty()),
                                    done.access());
                            return Response.created(URI.create("/v1/referrals/" + view.id()))
                                    .header(HttpHeaders.ETAG, tag(done.value(), done.access()))
                                    .entity(view)
                                    .build();
                        },
                        ReferralProblems::of),
                this::current);
    }

    /** Reads a referral in the caller's view. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readReferral")
    @Audited(
            operation = "readReferral",
            resource = "referral",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F4, FieldClass.F8})
    @Operation(
            operationId = "readReferral",
            summary = "Read a referral",
            description =
                    "The responsible authority sees the whole referral; who handed it in sees the own text, the receipt and the"
                            + " outcome (guidance 4.4, 4.10). A referral of others looks like none.")
    @APIResponse(
            responseCode = "200",
            description = "The referral in the caller's view",
            content = @Content(schema = @Schema(oneOf = {ReferralResponse.class, ReferralReceiptResponse.class})))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return current(id);
    }

    /** Lists referrals, oldest receipt first. */
    @GET
    @PermissionsAllowed("listReferrals")
    @Audited(
            operation = "listReferrals",
            resource = "referral",
            classes = {FieldClass.F1})
    @Operation(
            operationId = "listReferrals",
            summary = "List referrals",
            description =
                    "The inbox of the caller's authority, or what the caller or the caller's agency handed in; oldest receipt"
                            + " first (guidance 4.4).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = ReferralPage.class)))
    public Response list(
            @BeanParam PageQuery page,
            @QueryParam("status") Optional<ReferralStatus> status,
            @Context UriInfo request) {
        AgencyScope scope = ReferralAccess.LIST.scopeOf(callers.caller());
        Paging.Listing listing =
                new Paging.Listing(request, scope, page, status.map(Enum::name).orElse(""), SORT);
        Optional<Referrals.Position> after = paging.after(listing)
                .map(key -> new Referrals.Position(
                        Instant.parse(key.getFirst()), new ReferralId(UUID.fromString(key.getLast()))));
        return paging.answer(
                listing,
                listReferrals.handle(new Referrals.Query(status, after, listing.fetch()), scope),
                seen -> List.of(
                        seen.referral().receipt().receivedAt().toString(),
                        seen.referral().id().value().toString()),
                seen -> ReferralSummaryResponse.of(seen.referral(), contacts));
    }

    /** The responsible authority takes the referral on; the lead officer, and the allocated social worker where there is one, are told (guidance 4.4, 4.5). The clock has run since receipt. */
    @POST
    @Path("/{id}/acceptance")
    @PermissionsAllowed("acceptReferral")
    @Audited(
            operation = "acceptReferral",
            resource = "referral",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F4, FieldClass.F8})
    @Operation(
            operationId = "acceptReferral",
            summary = "Accept a referral",
            description =
                    "The responsible authority takes the referral on; the lead officer, and the allocated social worker where there is one, are told (guidance 4.4, 4.5). The clock has run since receipt.")
    @APIResponse(
            responseCode = "200",
            description = "The referral after the step",
            content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
    public Response accept(
            @PathParam("id") UUID id, @BeanParam ChangeHeaders headers, @NotNull @Valid AcceptReferralRequest body) {
        AgencyScope scope = ReferralAccess.ACCEPT.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> changed(
                        acceptReferral.handle(
                                new AcceptReferral.Command(new ReferralId(id), headers.ifMatch(), body.note()), scope),
                        scope),
                this::current);
    }

    /** Hands the referral to another authority with the same receipt and the same clock; both see the hand-over (AMB-29, guidance 4.8). */
    @POST
    @Path("/{id}/redirection")
    @PermissionsAllowed("redirectReferral")
    @Audited(
            operation = "redirectReferral",
            resource = "referral",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F4, FieldClass.F8})
    @Operation(
            operationId = "redirectReferral",
            summary = "Redirect a referral",
            description =
                    "Hands the referral to another authority with the same receipt and the same clock; both see the hand-over (AMB-29, guidance 4.8).")
    @APIResponse(
            responseCode = "200",
            description = "What the authority that handed it over sees from now on",
            content = @Content(schema = @Schema(implementation = ReferralReceiptResponse.class)))
    public Response redirect(
            @PathParam("id") UUID id, @BeanParam ChangeHeaders headers, @NotNull @Valid RedirectReferralRequest body) {
        AgencyScope scope = ReferralAccess.REDIRECT.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> changed(
                        redirectReferral.handle(
                                new RedirectReferral.Command(
                                        new ReferralId(id), headers.ifMatch(), body.toAuthority(), body.reason()),
                                scope),
                        scope),
                this::current);
    }

    /** Ends the referral on one of the four grounds; want of concern is only proposed, and a second person decides (AMB-29). Age, seeming consent and refused help are no grounds (guidance 1.7). */
    @POST
    @Path("/{id}/rejection")
    @PermissionsAllowed("rejectReferral")
    @Audited(
            operation = "rejectReferral",
            resource = "referral",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F4, FieldClass.F8})
    @Operation(
            operationId = "rejectReferral",
            summary = "Reject a referral, or propose to",
            description =
                    "Ends the referral on one of the four grounds; want of concern is only proposed, and a second person decides (AMB-29). Age, seeming consent and refused help are no grounds (guidance 1.7).")
    @APIResponse(
            responseCode = "200",
            description = "The referral after the step",
            content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
    public Response reject(
            @PathParam("id") UUID id, @BeanParam ChangeHeaders headers, @NotNull @Valid RejectReferralRequest body) {
        AgencyScope scope = ReferralAccess.REJECT.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> changed(
                        rejectReferral.handle(
                                new RejectReferral.Command(
                                        new ReferralId(id),
                                        headers.ifMatch(),
                                        body.ground(),
                                        body.reason(),
                                        body.duplicateOf().map(ReferralId::new)),
                                scope),
                        scope),
                this::current);
    }

    /** The second person confirms the rejection or puts the referral back into the inbox (AMB-29). */
    @POST
    @Path("/{id}/rejection-decision")
    @PermissionsAllowed("decideReferralRejection")
    @Audited(
            operation = "decideReferralRejection",
            resource = "referral",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F4, FieldClass.F8})
    @Operation(
            operationId = "decideReferralRejection",
            summary = "Decide on a proposed rejection",
            description = "The second person confirms the rejection or puts the referral back into the inbox (AMB-29).")
    @APIResponse(
            responseCode = "200",
            description = "The referral after the step",
            content = @Content(schema = @Schema(implementation = ReferralResponse.class)))
    public Response decideRejection(
            @PathParam("id") UUID id,
            @BeanParam ChangeHeaders headers,
            @NotNull @Valid DecideReferralRejectionRequest body) {
        AgencyScope scope = ReferralAccess.DECIDE_REJECTION.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> changed(
                        decideReferralRejection.handle(
                                new DecideReferralRejection.Command(
                                        new ReferralId(id), headers.ifMatch(), body.confirm(), body.reason()),
                                scope),
                        scope),
                this::current);
    }

    private Response current(UUID id) {
        AgencyScope scope = ReferralAccess.READ.scopeOf(callers.caller());
        return answers.of(
                readReferral.handle(new ReferralId(id), scope),
                done -> ok(done.value(), done.access()),
                ReferralProblems::of);
    }

    private Response changed(Outcome<Referral, ReferralRefusal> outcome, AgencyScope scope) {
        return answers.of(
                outcome,
                done -> ok(readReferralHistory.handle(done.value(), done.access(), scope), done.access()),
                ReferralProblems::of);
    }

    private Response ok(ReadReferralHistory.WithHistory read, AgencyScope.Allowed access) {
        return Response.ok(view(read, access))
                .header(HttpHeaders.ETAG, tag(read.referral(), access))
                .build();
    }

    private ReferralView view(ReadReferralHistory.WithHistory read, AgencyScope.Allowed access) {
        var contact = contacts.of(read.referral().responsibility().agency());
        return switch (access.view()) {
            case ReferralAccess.MEMBER -> ReferralResponse.of(read, contacts);
            case ReferralAccess.OUTCOME -> ReferralReceiptResponse.of(read.referral(), contact);
            default -> throw new IllegalStateException("no such view of a referral");
        };
    }

    private static String tag(Referral referral, AgencyScope.Allowed access) {
        return EntityTag.of(access.view(), referral.version()).toString();
    }

    /** A colleague of the caller's realm, by subject. */
}
