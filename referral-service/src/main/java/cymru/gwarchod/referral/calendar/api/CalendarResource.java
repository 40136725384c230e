package cymru.gwarchod.referral.calendar.api;

import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import cymru.gwarchod.referral.calendar.ReadCalendar;
import cymru.gwarchod.referral.vocabulary.api.ReferenceAnswers;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    CalendarResource(ReadCalendar readCalendar) {
        this.readCalendar = readCalendar;
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
}
