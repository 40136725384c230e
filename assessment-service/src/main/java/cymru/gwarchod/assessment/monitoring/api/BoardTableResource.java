package cymru.gwarchod.assessment.monitoring.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.assessment.monitoring.ListBoardTables;
import cymru.gwarchod.assessment.monitoring.MonitoringAccess;
import cymru.gwarchod.assessment.monitoring.ReadBoardTables;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.Languages;
import cymru.gwarchod.http.PageQuery;
import cymru.gwarchod.problem.Language;
import cymru.gwarchod.statutoryclock.Quarter;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published tables over HTTP: what the board, the police and the missing co-ordinator see. */
@Path("/v1/monitoring/tables")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Monitoring", description = "Figures, and no child in them")
public class BoardTableResource {

    private static final String SORT = "-quarter";

    /** Published tables never change: their only version is the first. */
    private static final long VERSION = 0;

    private final ListBoardTables listBoardTables;
    private final ReadBoardTables readBoardTables;
    private final AgencyRegister register;
    private final CallerProvider callers;
    private final Languages languages;
    private final OutcomeAnswers answers;
    private final Paging paging;

    BoardTableResource(
            ListBoardTables listBoardTables,
            ReadBoardTables readBoardTables,
            AgencyRegister register,
            CallerProvider callers,
            Languages languages,
            OutcomeAnswers answers,
            Paging paging) {
        this.listBoardTables = listBoardTables;
        this.readBoardTables = readBoardTables;
        this.register = register;
        this.callers = callers;
        this.languages = languages;
        this.answers = answers;
        this.paging = paging;
    }

    /** The quarters with tables, the newest first. */
    @GET
    @PermissionsAllowed("listBoardTables")
    @Audited(
            operation = "listBoardTables",
            resource = "board-table",
            classes = {})
    @Operation(
            operationId = "listBoardTables",
            summary = "List the published quarters",
            description = "The quarters whose tables are published, the newest first (guidance 3.3, 3.4; SYS-09).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = BoardTablePage.class)))
    public Response list(@BeanParam PageQuery page, @Context UriInfo request) {
        AgencyScope scope = MonitoringAccess.LIST_TABLES.scopeOf(callers.caller());
        Paging.Listing listing = new Paging.Listing(request, scope, page, "", SORT);
        Optional<Quarter> after = paging.after(listing).map(key -> Quarter.parse(key.getFirst()));
        return paging.answer(
                listing,
                listBoardTables.handle(after, listing.fetch(), scope),
                quarter -> List.of(quarter.toString()),
                BoardTablePage.PublishedQuarterResponse::of);
    }

    /** The tables of one quarter. */
    @GET
    @Path("/{quarter}")
    @PermissionsAllowed("readBoardTables")
    @Audited(
            operation = "readBoardTables",
            resource = "board-table",
            classes = {FieldClass.F0})
    @Operation(
            operationId = "readBoardTables",
            summary = "Read the tables of a quarter",
            description =
                    "Authority by category and task group by category, with their sums, as published once after the end of the quarter. Numbers from one to four are not in them, nor what would tell one (guidance 3.3, 3.4; MON-11, MON-13).")
    @APIResponse(
            responseCode = "200",
            description = "The tables",
            content = @Content(schema = @Schema(implementation = BoardTablesResponse.class)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public Response read(@PathParam("quarter") String quarter) {
        if (!quarter.matches(Quarter.FORM)) {
            return answers.absent();
        }
        Language language = languages.current();
        return readBoardTables
                .handle(Quarter.parse(quarter), MonitoringAccess.READ_TABLES.scopeOf(callers.caller()))
                .map(table -> Response.ok(BoardTablesResponse.of(table, register::localAuthority, language))
                        .header(
                                HttpHeaders.ETAG,
                                EntityTag.of("tables-" + language.name().toLowerCase(Locale.ROOT), VERSION)
                                        .toString())
                        .build())
                .orElseGet(answers::absent);
    }
}
