package cymru.gwarchod.assessment.instrument.api;

import cymru.gwarchod.assessment.instrument.ListInstruments;
import cymru.gwarchod.assessment.instrument.ReadInstrument;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.Languages;
import cymru.gwarchod.http.Page;
import cymru.gwarchod.http.PageQuery;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.Language;
import cymru.gwarchod.problem.Problems;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The instrument over HTTP: reference data that every front-line worker may read (SYS-03). */
@Path("/v1/instruments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Instruments", description = "The indicators that an assessment asks about, in English and Welsh")
public class InstrumentResource {

    /** A published version never changes: its only version is the first. */
    private static final long VERSION = 0;

    private final ListInstruments listInstruments;
    private final ReadInstrument readInstrument;
    private final Languages languages;
    private final Problems problems;

    InstrumentResource(
            ListInstruments listInstruments, ReadInstrument readInstrument, Languages languages, Problems problems) {
        this.listInstruments = listInstruments;
        this.readInstrument = readInstrument;
        this.languages = languages;
        this.problems = problems;
    }

    /** Every published version. */
    @GET
    @PermissionsAllowed("listInstruments")
    @Audited(
            operation = "listInstruments",
            resource = "instrument",
            classes = {})
    @Operation(
            operationId = "listInstruments",
            summary = "List the instruments",
            description =
                    "Every published version of the instrument with its indicators; nothing of any child (guidance 2.14,"
                            + " 3.10).")
    @APIResponse(
            responseCode = "200",
            description = "All versions on one page",
            content = @Content(schema = @Schema(implementation = InstrumentPage.class)))
    public Response list(@Context UriInfo request) {
        Language language = languages.current();
        return Page.of(
                        listInstruments.handle().stream()
                                .map(published -> InstrumentResponse.of(published, language))
                                .toList(),
                        PageQuery.MAX_LIMIT,
                        Optional.empty())
                .response(request);
    }

    /** One published version. */
    @GET
    @Path("/{version}")
    @PermissionsAllowed("readInstrument")
    @Audited(
            operation = "readInstrument",
            resource = "instrument",
            classes = {})
    @Operation(
            operationId = "readInstrument",
            summary = "Read an instrument",
            description =
                    "One published version of the instrument: the indicators in the order in which they are asked, with"
                            + " plain descriptions (guidance 2.14).")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = InstrumentResponse.class)))
    public Response read(@PathParam("version") String version) {
        Language language = languages.current();
        return readInstrument
                .handle(version)
                .map(published -> Response.ok(InstrumentResponse.of(published, language))
                        .header(HttpHeaders.ETAG, tag(language))
                        .build())
                .orElseGet(() -> problems.of(GeneralProblems.NOT_FOUND));
    }

    private static String tag(Language language) {
        return EntityTag.of("instrument-" + language.name().toLowerCase(Locale.ROOT), VERSION)
                .toString();
    }
}
