package cymru.gwarchod.placement.notification.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.Unit;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.DomainClock;
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
import cymru.gwarchod.obligations.Calendars;
import cymru.gwarchod.placement.notification.AcknowledgePlacementNotification;
import cymru.gwarchod.placement.notification.AmendPlacementNotification;
import cymru.gwarchod.placement.notification.FilePlacementNotification;
import cymru.gwarchod.placement.notification.ListPlacementNotifications;
import cymru.gwarchod.placement.notification.PlacementNotificationAccess;
import cymru.gwarchod.placement.notification.ReadPlacementNotification;
import cymru.gwarchod.placement.notification.RecordPlacementConsultation;
import cymru.gwarchod.placement.notification.domain.NotificationRefusal;
import cymru.gwarchod.placement.notification.domain.PlacementNotification;
import cymru.gwarchod.placement.notification.domain.PlacementNotifications;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
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

/** Placement notifications over HTTP. */
@Path("/v1/placement-notifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Placement notifications",
        description =
                "That a child is placed from another authority's area: filed, amended, acknowledged, consulted on")
public class PlacementNotificationResource {

    private static final String SORT = "receivedAt,id";

    private final FilePlacementNotification filePlacementNotification;
    private final ReadPlacementNotification readPlacementNotification;
    private final ListPlacementNotifications listPlacementNotifications;
    private final AmendPlacementNotification amendPlacementNotification;
    private final AcknowledgePlacementNotification acknowledgePlacementNotification;
    private final RecordPlacementConsultation recordPlacementConsultation;
    private final AgencyRegister register;
    private final Calendars calendars;
    private final DomainClock domainClock;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;
    private final Paging paging;

    PlacementNotificationResource(
            FilePlacementNotification filePlacementNotification,
            ReadPlacementNotification readPlacementNotification,
            ListPlacementNotifications listPlacementNotifications,
            AmendPlacementNotification amendPlacementNotification,
            AcknowledgePlacementNotification acknowledgePlacementNotification,
            RecordPlacementConsultation recordPlacementConsultation,
            AgencyRegister register,
            Calendars calendars,
            DomainClock domainClock,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers,
            Paging paging) {
        this.filePlacementNotification = filePlacementNotification;
        this.readPlacementNotification = readPlacementNotification;
        this.listPlacementNotifications = listPlacementNotifications;
        this.amendPlacementNotification = amendPlacementNotification;
        this.acknowledgePlacementNotification = acknowledgePlacementNotification;
        this.recordPlacementConsultation = recordPlacementConsultation;
        this.register = register;
        this.calendars = calendars;
        this.domainClock = domainClock;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
        this.paging = paging;
    }

    /** Files a placement notification (PLACE-01). */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("filePlacementNotification")
    @Audited(
            operation = "filePlacementNotification",
            resource = "placement-notification",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F6})
    @Operation(
            operationId = "filePlacementNotification",
            summary = "File a placement notification",
            description =
                    "A home, or the authority that places, tells the host area that a child comes from another authority. An"
                            + " emergency is taken with whatever information there is. With the answer the host authority and the"
                            + " missing co-ordinator have it; the answer is the same whether the child was known or not"
                            + " (PLACE-01 to PLACE-06, ROLE-21, ROLE-26).")
    @APIResponse(
            responseCode = "201",
            description = "Filed",
            content = @Content(schema = @Schema(implementation = PlacementNotificationResponse.class)))
    public Response file(@BeanParam CommandHeaders headers, @NotNull @Valid FilePlacementNotificationRequest body) {
        AgencyScope scope = PlacementNotificationAccess.FILE.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> answers.of(
                        filePlacementNotification.handle(body.toFiling(), scope),
                        done -> Response.created(URI.create("/v1/placement-notifications/"
                                        + done.value().id().value()))
                                .header(HttpHeaders.ETAG, tag(done))
                                .entity(view(done))
                                .build(),
                        NotificationProblems::of),
                this::current);
    }

    /** Lists placement notifications, oldest first. */
    @GET
    @PermissionsAllowed("listPlacementNotifications")
    @Audited(
            operation = "listPlacementNotifications",
            resource = "placement-notification",
            classes = {FieldClass.F1, FieldClass.F6})
    @Operation(
            operationId = "listPlacementNotifications",
            summary = "List placement notifications",
            description =
                    "The lead officer of the host authority and the missing co-ordinator list those of their area; a home, a"
                            + " placing authority and a partner's system list their own; health and education list the arrivals that"
                            + " they were told of; oldest first (PLACE-05, PLACE-14).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = PlacementNotificationPage.class)))
    public Response list(
            @BeanParam PageQuery page, @QueryParam("homeUnit") Optional<String> homeUnit, @Context UriInfo request) {
        AgencyScope scope = PlacementNotificationAccess.LIST.scopeOf(callers.caller());
        Optional<Unit> home = homeUnit.map(this::home);
        Paging.Listing listing = new Paging.Listing(request, scope, page, homeUnit.orElse(""), SORT);
        Optional<PlacementNotifications.Position> after = paging.after(listing)
                .map(key -> new PlacementNotifications.Position(
                        Instant.parse(key.getFirst()), new NotificationId(UUID.fromString(key.getLast()))));
        return paging.answer(
                listing,
                listPlacementNotifications.handle(
                        new PlacementNotifications.Query(home.map(Unit::code), after, listing.fetch()), scope),
                seen -> List.of(
                        seen.notification().receivedAt().toString(),
                        seen.notification().id().value().toString()),
                seen -> PlacementNotificationSummaryResponse.of(seen.notification()));
    }

    /** Reads a placement notification. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readPlacementNotification")
    @Audited(
            operation = "readPlacementNotification",
            resource = "placement-notification",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F4, FieldClass.F6})
    @Operation(
            operationId = "readPlacementNotification",
            summary = "Read a placement notification",
            description =
                    "The host authority, the police of its area and the parties see what was filed, who was told and what is due;"
                            + " health and education of the area see that a child arrives (PLACE-05 to PLACE-07).")
    @APIResponse(
            responseCode = "200",
            description = "The notification",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            oneOf = {PlacementNotificationResponse.class, PlacementArrivalResponse.class
                                            })))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return current(id);
    }

    /** Adds a version to what was filed (PLACE-17). */
    @POST
    @Path("/{id}/amendments")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("amendPlacementNotification")
    @Audited(
            operation = "amendPlacementNotification",
            resource = "placement-notification",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F4, FieldClass.F6})
    @Operation(
            operationId = "amendPlacementNotification",
            summary = "Amend a placement notification",
            description =
                    "A party adds what has come, or corrects what was wrong. It is a new version; the earlier ones are kept. Where"
                            + " the start was wrong, what is still open is counted anew and the old due date kept (PLACE-17).")
    @APIResponse(
            responseCode = "200",
            description = "The notification with its new version",
            content = @Content(schema = @Schema(implementation = PlacementNotificationResponse.class)))
    public Response amend(
            @PathParam("id") UUID id,
            @BeanParam ChangeHeaders headers,
            @NotNull @Valid AmendPlacementNotificationRequest body) {
        AgencyScope scope = PlacementNotificationAccess.AMEND.scopeOf(callers.caller());
        AmendPlacementNotification.Command command =
                new AmendPlacementNotification.Command(new NotificationId(id), headers.ifMatch(), body.toAmendment());
        return once.answer(
                headers.idempotencyKey(),
                () -> answer(amendPlacementNotification.handle(command, scope)),
                this::current);
    }

    /** An agency that was told says that it knows (PLACE-05). */
    @POST
    @Path("/{id}/acknowledgement")
    @PermissionsAllowed("acknowledgePlacementNotification")
    @Audited(
            operation = "acknowledgePlacementNotification",
            resource = "placement-notification",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F4, FieldClass.F6})
    @Operation(
            operationId = "acknowledgePlacementNotification",
            summary = "Acknowledge a placement notification",
            description = "Each agency that was told says once that it knows; the parties see when (PLACE-05).")
    @APIResponse(
            responseCode = "200",
            description = "The notification with the acknowledgement",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            oneOf = {PlacementNotificationResponse.class, PlacementArrivalResponse.class
                                            })))
    public Response acknowledge(@PathParam("id") UUID id, @BeanParam ChangeHeaders headers) {
        AgencyScope scope = PlacementNotificationAccess.ACKNOWLEDGE.scopeOf(callers.caller());
        AcknowledgePlacementNotification.Command command =
                new AcknowledgePlacementNotification.Command(new NotificationId(id), headers.ifMatch());
        return once.answer(
                headers.idempotencyKey(),
                () -> answer(acknowledgePlacementNotification.handle(command, scope)),
                this::current);
    }

    /** Records the consultation of the two authorities (PLACE-02). */
    @POST
    @Path("/{id}/consultation")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("recordPlacementConsultation")
    @Audited(
            operation = "recordPlacementConsultation",
            resource = "placement-notification",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F4, FieldClass.F6})
    @Operation(
            operationId = "recordPlacementConsultation",
            summary = "Record the consultation on a placement",
            description =
                    "The placing or the host authority records that they have consulted each other: after an emergency a duty of"
                            + " its own, due within five working days like the notification (PLACE-02, TIME-06).")
    @APIResponse(
            responseCode = "200",
            description = "The notification with the consultation",
            content = @Content(schema = @Schema(implementation = PlacementNotificationResponse.class)))
    public Response consult(
            @PathParam("id") UUID id,
            @BeanParam ChangeHeaders headers,
            @NotNull @Valid RecordPlacementConsultationRequest body) {
        AgencyScope scope = PlacementNotificationAccess.CONSULT.scopeOf(callers.caller());
        RecordPlacementConsultation.Command command = new RecordPlacementConsultation.Command(
                new NotificationId(id), headers.ifMatch(), body.consultedOn(), body.summary());
        return once.answer(
                headers.idempotencyKey(),
                () -> answer(recordPlacementConsultation.handle(command, scope)),
                this::current);
    }

    /** An unknown home is refused: a misspelt filter must not look like an empty list. */
    private Unit home(String code) {
        return register.unit(code)
                .filter(unit -> unit.kind() == Unit.Kind.HOME)
                .orElseThrow(() -> ProblemException.of(
                        GeneralProblems.INVALID_PARAMETER, List.of(FieldError.of("homeUnit", "unknown-code"))));
    }

    private Response current(UUID id) {
        return answer(readPlacementNotification.handle(
                new NotificationId(id), PlacementNotificationAccess.READ.scopeOf(callers.caller())));
    }

    private Response answer(Outcome<PlacementNotification, NotificationRefusal> outcome) {
        return answers.of(
                outcome,
                done -> Response.ok(view(done))
                        .header(HttpHeaders.ETAG, tag(done))
                        .build(),
                NotificationProblems::of);
    }

    private PlacementNotificationView view(Outcome.Done<PlacementNotification, NotificationRefusal> done) {
        String view = done.access().view();
        return view.equals(PlacementNotificationAccess.ARRIVAL)
                ? PlacementArrivalResponse.of(done.value())
                : PlacementNotificationResponse.of(
                        done.value(),
                        view,
                        moment -> moment.map(calendars::rulesAsKnownAt).orElseGet(calendars::rules),
                        domainClock.now());
    }

    private static String tag(Outcome.Done<PlacementNotification, NotificationRefusal> done) {
        return EntityTag.of(done.access().view(), done.value().version()).toString();
    }
}
