package cymru.gwarchod.meeting.meeting.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.ChangeHeaders;
import cymru.gwarchod.http.CommandHeaders;
import cymru.gwarchod.http.PageQuery;
import cymru.gwarchod.http.ReadHeaders;
import cymru.gwarchod.idempotency.Once;
import cymru.gwarchod.meeting.meeting.CirculateMinutes;
import cymru.gwarchod.meeting.meeting.CloseMeeting;
import cymru.gwarchod.meeting.meeting.ConveneMeeting;
import cymru.gwarchod.meeting.meeting.ListMeetings;
import cymru.gwarchod.meeting.meeting.MeetingAccess;
import cymru.gwarchod.meeting.meeting.RecordAttendance;
import cymru.gwarchod.meeting.meeting.RescheduleMeeting;
import cymru.gwarchod.meeting.meeting.ShareAssessment;
import cymru.gwarchod.meeting.meeting.domain.Meetings;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.InvitationId;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.Moments;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Meetings over HTTP. */
@Path("/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings", description = "Strategy meetings and reviews: who is expected, who came, what was decided")
public class MeetingResource {

    private static final String SORT = "scheduledAt,id";

    private final ConveneMeeting conveneMeeting;
    private final MeetingAnswers meetings;
    private final ListMeetings listMeetings;
    private final RescheduleMeeting rescheduleMeeting;
    private final ShareAssessment shareAssessment;
    private final RecordAttendance recordAttendance;
    private final CloseMeeting closeMeeting;
    private final CirculateMinutes circulateMinutes;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;
    private final Paging paging;

    MeetingResource(
            ConveneMeeting conveneMeeting,
            MeetingAnswers meetings,
            ListMeetings listMeetings,
            RescheduleMeeting rescheduleMeeting,
            ShareAssessment shareAssessment,
            RecordAttendance recordAttendance,
            CloseMeeting closeMeeting,
            CirculateMinutes circulateMinutes,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers,
            Paging paging) {
        this.conveneMeeting = conveneMeeting;
        this.meetings = meetings;
        this.listMeetings = listMeetings;
        this.rescheduleMeeting = rescheduleMeeting;
        this.shareAssessment = shareAssessment;
        this.recordAttendance = recordAttendance;
        this.closeMeeting = closeMeeting;
        this.circulateMinutes = circulateMinutes;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
        this.paging = paging;
    }

    /** Convenes a meeting; whom the rules expect is computed and invited (MEET-09 to MEET-16). */
    @POST
    @PermissionsAllowed("conveneMeeting")
    @Audited(
            operation = "conveneMeeting",
            resource = "meeting",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4, FieldClass.F5, FieldClass.F6})
    @Operation(
            operationId = "conveneMeeting",
            summary = "Convene a meeting",
            description =
                    "The manager with lead responsibility convenes a strategy meeting or a review (guidance 4.12, 4.13, 4.40, 4.46)."
                            + " Who is expected is computed from the referral, the area's agencies and their leads, each mandatory,"
                            + " suggested or not applicable with the reason; mandatory invitations are sent by default.")
    @APIResponse(
            responseCode = "201",
            description = "Convened",
            content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public Response convene(@BeanParam CommandHeaders headers, @NotNull @Valid ConveneMeetingRequest body) {
        AgencyScope scope = MeetingAccess.CONVENE.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> answers.of(
                        conveneMeeting.handle(body.toCommand(scope.caller()), scope),
                        done -> Response.created(URI.create("/v1/meetings/"
                                        + done.value().meeting().id().value()))
                                .header(HttpHeaders.ETAG, MeetingView.tag(done))
                                .entity(MeetingView.of(done))
                                .build(),
                        RefusalProblems::of),
                meetings::current);
    }

    /** Reads a meeting in the caller's view. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readMeeting")
    @Audited(
            operation = "readMeeting",
            resource = "meeting",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4, FieldClass.F5, FieldClass.F6})
    @Operation(
            operationId = "readMeeting",
            summary = "Read a meeting",
            description =
                    "The responsible authority reads the whole record; who is invited reads when, where and with whom, until it"
                            + " closes (guidance 4.13, 4.14). To others it is not there.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting in the caller's view",
            content = @Content(schema = @Schema(oneOf = {MeetingResponse.class, MeetingInviteeResponse.class})))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return meetings.current(id);
    }

    /** Lists the meetings of the caller's authority, first scheduled first. */
    @GET
    @PermissionsAllowed("listMeetings")
    @Audited(
            operation = "listMeetings",
            resource = "meeting",
            classes = {FieldClass.F1, FieldClass.F2})
    @Operation(
            operationId = "listMeetings",
            summary = "List meetings",
            description =
                    "Meetings of the caller's authority, or of one of its cases, or those whose minutes are outstanding; first scheduled first"
                            + " (guidance 4.12; MEET-37).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = MeetingPage.class)))
    public Response list(
            @BeanParam PageQuery page,
            @QueryParam("caseId") Optional<UUID> caseId,
            @Parameter(description = "Only meetings that were held and whose minutes nobody has yet")
                    @QueryParam("minutesOutstanding")
                    Optional<Boolean> minutesOutstanding,
            @Context UriInfo request) {
        boolean outstanding = minutesOutstanding.orElse(false);
        AgencyScope scope = MeetingAccess.LIST.scopeOf(callers.caller());
        Paging.Listing listing = new Paging.Listing(
                request, scope, page, caseId.map(UUID::toString).orElse("") + ":" + outstanding, SORT);
        Optional<Meetings.Position> after = paging.after(listing)
                .map(key -> new Meetings.Position(
                        Instant.parse(key.getFirst()), new MeetingId(UUID.fromString(key.getLast()))));
        return paging.answer(
                listing,
                listMeetings.handle(
                        new Meetings.Query(caseId.map(CaseId::new), outstanding, after, listing.fetch()), scope),
                found -> List.of(
                        found.convening().scheduledAt().toString(),
                        found.id().value().toString()),
                MeetingSummaryResponse::of);
    }

    /** Puts a convened meeting off, or brings it forward. */
    @POST
    @Path("/{id}/rescheduling")
    @PermissionsAllowed("rescheduleMeeting")
    @Audited(
            operation = "rescheduleMeeting",
            resource = "meeting",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4, FieldClass.F5, FieldClass.F6})
    @Operation(
            operationId = "rescheduleMeeting",
            summary = "Reschedule a meeting",
            description =
                    "The manager who convenes puts a meeting off or brings it forward, with the reason; by when it has to be held"
                            + " stays as it is, and every former time stays on record (flow chart; report, on delay).")
    @APIResponse(
            responseCode = "200",
            description = "The meeting after the step",
            content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    public Response reschedule(
            @PathParam("id") UUID id, @BeanParam ChangeHeaders headers, @NotNull @Valid RescheduleMeetingRequest body) {
        AgencyScope scope = MeetingAccess.RESCHEDULE.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> meetings.answer(rescheduleMeeting.handle(
                        new RescheduleMeeting.Command(
                                new MeetingId(id),
                                headers.ifMatch(),
                                Moments.kept(body.scheduledAt()),
                                body.venue(),
                                body.reason()),
                        scope)),
                meetings::current);
    }

    /** Opens the whole assessment to somebody invited, or takes that back (SHARE-01 to SHARE-03). */
    @POST
    @Path("/{id}/sharing")
    @PermissionsAllowed("shareAssessment")
    @Audited(
            operation = "shareAssessment",
            resource = "meeting",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4, FieldClass.F5, FieldClass.F6})
    @Operation(
            operationId = "shareAssessment",
            summary = "Say how much of the assessment somebody invited sees",
            description =
                    "An invitation opens the summary of the assessment (report, multi-agency chapter); the manager who convenes opens the"
                            + " whole form to a named person, for a purpose that is recorded, or takes that back (guidance 4.10, 4.14)."
                            + " Either way it ends when the meeting closes; after that nothing is opened any more.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting after the step",
            content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    public Response share(
            @PathParam("id") UUID id, @BeanParam ChangeHeaders headers, @NotNull @Valid ShareAssessmentRequest body) {
        AgencyScope scope = MeetingAccess.SHARE.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> meetings.answer(shareAssessment.handle(
                        new ShareAssessment.Command(
                                new MeetingId(id),
                                headers.ifMatch(),
                                new InvitationId(body.invitationId()),
                                body.shareLevel(),
                                body.sharingPurpose()),
                        scope)),
                meetings::current);
    }

    /** The meeting was held: who came, who sent word, who was missing (MEET-34). */
    @POST
    @Path("/{id}/attendance")
    @PermissionsAllowed("recordAttendance")
    @Audited(
            operation = "recordAttendance",
            resource = "meeting",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4, FieldClass.F5, FieldClass.F6})
    @Operation(
            operationId = "recordAttendance",
            summary = "Record that a meeting was held",
            description =
                    "Attendance, apology, substitute and report by invitation. Without the chair and the police it is no strategy"
                            + " meeting; who else was missing is reported by agency (report, multi-agency chapter). A review is due three"
                            + " months later (flow chart).")
    @APIResponse(
            responseCode = "200",
            description = "The meeting after the step",
            content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    public Response attend(
            @PathParam("id") UUID id, @BeanParam ChangeHeaders headers, @NotNull @Valid RecordAttendanceRequest body) {
        AgencyScope scope = MeetingAccess.ATTEND.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> meetings.answer(recordAttendance.handle(
                        new RecordAttendance.Command(
                                new MeetingId(id), headers.ifMatch(), Moments.kept(body.heldAt()), body.toPresence()),
                        scope)),
                meetings::current);
    }

    /** Closes a meeting with its outputs; everything that is missing is named (MEET-17, MEET-26). */
    @POST
    @Path("/{id}/closure")
    @PermissionsAllowed("closeMeeting")
    @Audited(
            operation = "closeMeeting",
            resource = "meeting",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4, FieldClass.F5, FieldClass.F6})
    @Operation(
            operationId = "closeMeeting",
            summary = "Close a meeting",
            description =
                    "A strategy meeting closes with the sections of guidance 4.14, an outcome, a minute-taker and, from category 3 on,"
                            + " a written plan and a review date; a review with the content of 4.42 and 4.46 and a fresh assessment."
                            + " Where anything is missing, one answer names all of it. From category 3 on the answer warns until the"
                            + " case is allocated to a team (guidance 3.4, 4.14, 4.15).")
    @APIResponse(
            responseCode = "200",
            description = "The meeting after the step",
            content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    public Response close(
            @PathParam("id") UUID id, @BeanParam ChangeHeaders headers, @NotNull @Valid CloseMeetingRequest body) {
        AgencyScope scope = MeetingAccess.CLOSE.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> meetings.answer(closeMeeting.handle(
                        new CloseMeeting.Command(new MeetingId(id), headers.ifMatch(), body.toClosing(scope.caller())),
                        scope)),
                meetings::current);
    }

    /** Keeps on record to whom the minutes were sent (MEET-37). */
    @POST
    @Path("/{id}/minutes-circulation")
    @PermissionsAllowed("circulateMinutes")
    @Audited(
            operation = "circulateMinutes",
            resource = "meeting",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3, FieldClass.F4, FieldClass.F5, FieldClass.F6})
    @Operation(
            operationId = "circulateMinutes",
            summary = "Record that the minutes were sent",
            description =
                    "To whom the minutes of a closed meeting were sent, by invitation; whoever took them may say so too. Until then the"
                            + " meeting stands in the list of outstanding minutes (report, on assessment and meetings; MEET-37).")
    @APIResponse(
            responseCode = "200",
            description = "The meeting after the step",
            content = @Content(schema = @Schema(implementation = MeetingResponse.class)))
    public Response circulate(
            @PathParam("id") UUID id, @BeanParam ChangeHeaders headers, @NotNull @Valid CirculateMinutesRequest body) {
        AgencyScope scope = MeetingAccess.CIRCULATE.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> meetings.answer(circulateMinutes.handle(
                        new CirculateMinutes.Command(
                                new MeetingId(id),
                                headers.ifMatch(),
                                body.to(),
                                body.toParents().orElse(false)),
                        scope)),
                meetings::current);
    }
}
