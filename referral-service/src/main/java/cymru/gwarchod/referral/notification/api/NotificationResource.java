package cymru.gwarchod.referral.notification.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.Answers;
import cymru.gwarchod.http.ChangeHeaders;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.Freshness;
import cymru.gwarchod.http.PageQuery;
import cymru.gwarchod.idempotency.Once;
import cymru.gwarchod.outbox.FeedFreshness;
import cymru.gwarchod.referral.notification.AcknowledgeNotification;
import cymru.gwarchod.referral.notification.ListNotifications;
import cymru.gwarchod.referral.notification.NotificationAccess;
import cymru.gwarchod.referral.notification.ReadNotification;
import cymru.gwarchod.referral.notification.domain.Notification;
import cymru.gwarchod.referral.notification.domain.NotificationRefusal;
import cymru.gwarchod.referral.notification.domain.Notifications;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Notices over HTTP. */
@Path("/v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications", description = "What the caller has to know, and since when it is known that they do")
public class NotificationResource {

    private static final String SORT = "createdAt,id";

    private final ReadNotification readNotification;
    private final ListNotifications listNotifications;
    private final AcknowledgeNotification acknowledgeNotification;
    private final FeedFreshness feeds;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;
    private final Paging paging;

    NotificationResource(
            ReadNotification readNotification,
            ListNotifications listNotifications,
            AcknowledgeNotification acknowledgeNotification,
            FeedFreshness feeds,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers,
            Paging paging) {
        this.readNotification = readNotification;
        this.listNotifications = listNotifications;
        this.acknowledgeNotification = acknowledgeNotification;
        this.feeds = feeds;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
        this.paging = paging;
    }

    /** Lists the notices to the caller, oldest first. */
    @GET
    @PermissionsAllowed("listNotifications")
    @Audited(
            operation = "listNotifications",
            resource = "notification",
            classes = {FieldClass.F1})
    @Operation(
            operationId = "listNotifications",
            summary = "List notifications",
            description =
                    "The notices to a role that the caller holds in the own agency, and those to the caller in person; oldest"
                            + " first (guidance 4.4, 4.5). Many follow from what another service told, so the answer says how"
                            + " fresh each source is.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = NotificationPage.class)))
    public Response list(
            @BeanParam PageQuery page,
            @QueryParam("acknowledged") Optional<Boolean> acknowledged,
            @Context UriInfo request) {
        AgencyScope scope = NotificationAccess.LIST.scopeOf(callers.caller());
        Paging.Listing listing = new Paging.Listing(
                request, scope, page, acknowledged.map(Object::toString).orElse(""), SORT);
        Optional<Notifications.Position> after = paging.after(listing)
                .map(key -> new Notifications.Position(
                        Instant.parse(key.getFirst()),
                        new Notification.NotificationId(UUID.fromString(key.getLast()))));
        Freshness freshness = feeds.standing();
        return paging.answer(
                listing,
                freshness,
                listNotifications.handle(new Notifications.Query(acknowledged, after, listing.fetch()), scope),
                seen -> List.of(
                        seen.notification().createdAt().toString(),
                        seen.notification().id().value().toString()),
                seen -> NotificationResponse.of(seen.notification()));
    }

    /** Reads a notice to the caller. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readNotification")
    @Audited(
            operation = "readNotification",
            resource = "notification",
            classes = {FieldClass.F1})
    @Operation(
            operationId = "readNotification",
            summary = "Read a notification",
            description = "A notice to the caller (guidance 4.4, 4.5); one to others looks like none. Reading is not"
                    + " acknowledging.")
    @APIResponse(
            responseCode = "200",
            description = "The notice",
            content = @Content(schema = @Schema(implementation = NotificationResponse.class)))
    public Response read(@PathParam("id") UUID id) {
        return current(id);
    }

    /** Says that the notice has been taken in; once is enough for everybody to whom it is. */
    @POST
    @Path("/{id}/acknowledgement")
    @PermissionsAllowed("acknowledgeNotification")
    @Audited(
            operation = "acknowledgeNotification",
            resource = "notification",
            classes = {FieldClass.F1})
    @Operation(
            operationId = "acknowledgeNotification",
            summary = "Acknowledge a notification",
            description =
                    "A recipient says that the notice has been taken in; that, and when, then stands with the referral (guidance"
                            + " 4.4, 4.5). A second acknowledgement is refused.")
    @APIResponse(
            responseCode = "200",
            description = "The notice, acknowledged",
            content = @Content(schema = @Schema(implementation = NotificationResponse.class)))
    public Response acknowledge(@PathParam("id") UUID id, @BeanParam ChangeHeaders headers) {
        AgencyScope scope = NotificationAccess.ACKNOWLEDGE.scopeOf(callers.caller());
        AcknowledgeNotification.Command command =
                new AcknowledgeNotification.Command(new Notification.NotificationId(id), headers.ifMatch());
        return once.answer(
                headers.idempotencyKey(), () -> answer(acknowledgeNotification.handle(command, scope)), this::current);
    }

    private Response current(UUID id) {
        return answer(readNotification.handle(
                new Notification.NotificationId(id), NotificationAccess.READ.scopeOf(callers.caller())));
    }

    private Response answer(Outcome<Notification, NotificationRefusal> outcome) {
        return answers.of(
                outcome,
                done -> Answers.changed(
                        NotificationResponse.of(done.value()),
                        EntityTag.of(done.access().view(), done.value().version())),
                NotificationProblems::of);
    }
}
