package cymru.gwarchod.referral.calendar.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.http.CommandHeaders;
import cymru.gwarchod.idempotency.Once;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import cymru.gwarchod.referral.calendar.CalendarAccess;
import cymru.gwarchod.referral.calendar.ProclaimDay;
import cymru.gwarchod.referral.calendar.ReadCalendar;
import cymru.gwarchod.referral.calendar.ReadProclaimedDay;
import cymru.gwarchod.referral.vocabulary.api.ReferenceAnswers;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendar over HTTP. */
@Path("/v1/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar", description = "The working days of Wales, by which time limits are counted")
public class CalendarResource {

    private final ReadCalendar readCalendar;
    private final ReadProclaimedDay readProclaimedDay;
    private final ProclaimDay proclaimDay;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;

    CalendarResource(
            ReadCalendar readCalendar,
            ReadProclaimedDay readProclaimedDay,
            ProclaimDay proclaimDay,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers) {
        this.readCalendar = readCalendar;
        this.readProclaimedDay = readProclaimedDay;
        this.proclaimDay = proclaimDay;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
    }

    /** Reads the days off of a range. */
    @GET
    @PermissionsAllowed("readCalendar")
    @Audited(
            operation = "readCalendar",
            resource = "calendar",
            classes = {})
    @Operation(
            operationId = "readCalendar",
            summary = "Read the calendar",
            description =
                    "The days on which nobody works in Wales, from one day to another, two years at most; without days, from"
                            + " today for a year (TIME-R2). The version is that which counted time limits pin.")
    @APIResponse(
            responseCode = "200",
            description = "The days",
            content = @Content(schema = @Schema(implementation = CalendarResponse.class)))
    public Response read(@QueryParam("from") Optional<LocalDate> from, @QueryParam("to") Optional<LocalDate> to) {
        return readCalendar
                .handle(from, to)
                .map(range -> ReferenceAnswers.of(CalendarResponse.of(range)))
                .orElseThrow(() -> ProblemException.of(
                        GeneralProblems.INVALID_PARAMETER,
                        List.of(FieldError.of(to.isPresent() ? "to" : "from", "out-of-range"))));
    }

    /** Proclaims a day on which nobody works. */
    @POST
    @Path("/proclaimed-days")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("proclaimDay")
    @Audited(
            operation = "proclaimDay",
            resource = "calendar",
            classes = {})
    @Operation(
            operationId = "proclaimDay",
            summary = "Proclaim a day",
            description =
                    "The platform's directory administrator adds a bank holiday that was proclaimed once. The calendar gets a new"
                            + " version; every open deadline over the day is recounted once by the service that owns it, with"
                            + " the old last day kept, an event and an audit row; what is closed stays as it was (TIME-R7).")
    @APIResponse(
            responseCode = "201",
            description = "Proclaimed",
            content = @Content(schema = @Schema(implementation = ProclaimedDayResponse.class)))
    public Response proclaim(@BeanParam CommandHeaders headers, @NotNull @Valid ProclaimDayRequest body) {
        AgencyScope scope = CalendarAccess.PROCLAIM.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> answers.of(
                        proclaimDay.handle(body.toCommand(), scope),
                        done -> Response.status(Response.Status.CREATED)
                                .header(HttpHeaders.LOCATION, ProclaimedDayResponse.path(done.value()))
                                .entity(ProclaimedDayResponse.of(done.value()))
                                .build(),
                        CalendarProblems::of),
                this::current);
    }

    private Response current(UUID id) {
        return readProclaimedDay
                .handle(id)
                .map(proclaimed ->
                        Response.ok(ProclaimedDayResponse.of(proclaimed)).build())
                .orElseGet(answers::absent);
    }
}
