package cymru.gwarchod.assessment.monitoring.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.assessment.monitoring.ListBoardReturns;
import cymru.gwarchod.assessment.monitoring.MonitoringAccess;
import cymru.gwarchod.assessment.monitoring.ReadBoardReturn;
import cymru.gwarchod.assessment.monitoring.SubmitBoardReturn;
import cymru.gwarchod.assessment.monitoring.domain.BoardReturn;
import cymru.gwarchod.assessment.monitoring.domain.BoardReturnRefusal;
import cymru.gwarchod.assessment.vocabulary.BoardReturnId;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.Answers;
import cymru.gwarchod.http.CommandHeaders;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.Languages;
import cymru.gwarchod.idempotency.Once;
import cymru.gwarchod.statutoryclock.Quarter;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The authorities' returns to the safeguarding board over HTTP. */
@Path("/v1/monitoring/returns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Monitoring", description = "Figures, and no child in them")
public class BoardReturnResource {

    /** A return is made once: its only version is the first. */
    private static final long VERSION = 0;

    private final SubmitBoardReturn submitBoardReturn;
    private final ReadBoardReturn readBoardReturn;
    private final ListBoardReturns listBoardReturns;
    private final CallerProvider callers;
    private final Languages languages;
    private final Once once;
    private final OutcomeAnswers answers;

    BoardReturnResource(
            SubmitBoardReturn submitBoardReturn,
            ReadBoardReturn readBoardReturn,
            ListBoardReturns listBoardReturns,
            CallerProvider callers,
            Languages languages,
            Once once,
            OutcomeAnswers answers) {
        this.submitBoardReturn = submitBoardReturn;
        this.readBoardReturn = readBoardReturn;
        this.listBoardReturns = listBoardReturns;
        this.callers = callers;
        this.languages = languages;
        this.once = once;
        this.answers = answers;
    }

    /** The lead officer makes the return of a quarter. */
    @POST
    @PermissionsAllowed("submitBoardReturn")
    @Audited(
            operation = "submitBoardReturn",
            resource = "board-return",
            classes = {FieldClass.F0})
    @Operation(
            operationId = "submitBoardReturn",
            summary = "Make the return of a quarter",
            description =
                    "The lead officer of an authority's social services passes its figures of a quarter that has ended to the board, noughts included: every area assumes that the issue exists. Made once; beside it stands what the records say (guidance 3.4, 4.4; MON-04, ROLE-05).")
    @APIResponse(
            responseCode = "201",
            description = "The return",
            content = @Content(schema = @Schema(implementation = BoardReturnResponse.class)))
    public Response submit(@BeanParam CommandHeaders headers, @NotNull @Valid SubmitBoardReturnRequest body) {
        AgencyScope scope = MonitoringAccess.SUBMIT_RETURN.scopeOf(callers.caller());
        SubmitBoardReturn.Command command = new SubmitBoardReturn.Command(
                Quarter.parse(body.quarter()), body.children().toCounts(), person());
        return once.answer(
                headers.idempotencyKey(),
                () -> answers.of(
                        submitBoardReturn.handle(command, scope),
                        done -> Answers.created(
                                URI.create("/v1/monitoring/returns/"
                                        + done.value().id().value()),
                                BoardReturnResponse.of(done.value()),
                                tag(done)),
                        BoardReturnProblems::of),
                this::current);
    }

    /** A return of the own authority. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readBoardReturn")
    @Audited(
            operation = "readBoardReturn",
            resource = "board-return",
            classes = {FieldClass.F0})
    @Operation(
            operationId = "readBoardReturn",
            summary = "Read a return of the own authority",
            description =
                    "What the return says, and what the records said when it was made; for the authority's own social services, because small numbers are in it (guidance 3.4; MON-04, MON-13).")
    @APIResponse(
            responseCode = "200",
            description = "The return",
            content = @Content(schema = @Schema(implementation = BoardReturnResponse.class)))
    public Response read(@PathParam("id") UUID id) {
        return current(id);
    }

    /** Who has made the return of a quarter. */
    @GET
    @PermissionsAllowed("listBoardReturns")
    @Audited(
            operation = "listBoardReturns",
            resource = "board-return",
            classes = {})
    @Operation(
            operationId = "listBoardReturns",
            summary = "List who has made the return of a quarter",
            description =
                    "Every authority of the board's area, with those whose return is missing; never what a return says. The guidance names no day by which it is due, so nothing is overdue (guidance 3.4; MON-04).")
    @APIResponse(
            responseCode = "200",
            description = "Every authority",
            content = @Content(schema = @Schema(implementation = BoardReturnListResponse.class)))
    public Response list(@QueryParam("quarter") @NotNull @Pattern(regexp = Quarter.FORM) String quarter) {
        Quarter asked = Quarter.parse(quarter);
        return Response.ok(BoardReturnListResponse.of(
                        asked,
                        listBoardReturns.handle(asked, MonitoringAccess.LIST_RETURNS.scopeOf(callers.caller())),
                        languages.current()))
                .build();
    }

    private Response current(UUID id) {
        return answers.of(
                readBoardReturn.handle(new BoardReturnId(id), MonitoringAccess.READ_RETURN.scopeOf(callers.caller())),
                done -> Response.ok(BoardReturnResponse.of(done.value()))
                        .header(HttpHeaders.ETAG, tag(done).toString())
                        .build(),
                BoardReturnProblems::of);
    }

    private static EntityTag tag(Outcome.Done<BoardReturn, BoardReturnRefusal> done) {
        return EntityTag.of(done.access().view(), VERSION);
    }

    /** A return is what a named person answers for. */
    private PersonId person() {
        return callers.caller().person().orElseThrow(ForbiddenException::new);
    }
}
