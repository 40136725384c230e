package cymru.gwarchod.placement.home.api;

import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.placement.home.ListHomes;
import cymru.gwarchod.placement.home.ReadHome;
import cymru.gwarchod.placement.vocabulary.api.Labels;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Homes over HTTP. */
@Path("/v1/homes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Homes", description = "Who runs residential care, and where")
public class HomeResource {

    private final ListHomes listHomes;
    private final ReadHome readHome;
    private final AgencyRegister register;
    private final CallerProvider callers;
    private final OutcomeAnswers answers;
    private final Labels labels;

    HomeResource(
            ListHomes listHomes,
            ReadHome readHome,
            AgencyRegister register,
            CallerProvider callers,
            OutcomeAnswers answers,
            Labels labels) {
        this.listHomes = listHomes;
        this.readHome = readHome;
        this.register = register;
        this.callers = callers;
        this.answers = answers;
        this.labels = labels;
    }

    /** Lists homes. */
    @GET
    @PermissionsAllowed("listHomes")
    @Audited(
            operation = "listHomes",
            resource = "home",
            classes = {FieldClass.F6})
    @Operation(
            operationId = "listHomes",
            summary = "List homes",
            description =
                    "Homes of all areas or of one; a provider sees its own, and an address is shown to those who have to do with"
                            + " its area (ROLE-21, ROLE-26).")
    @APIResponse(
            responseCode = "200",
            description = "The homes",
            content = @Content(schema = @Schema(implementation = HomeListResponse.class)))
    public Response list(@QueryParam("localAuthority") Optional<String> localAuthority) {
        localAuthority.filter(code -> register.localAuthority(code).isEmpty()).ifPresent(unknown -> {
            throw ProblemException.of(
                    GeneralProblems.INVALID_PARAMETER, List.of(FieldError.of("localAuthority", "unknown-code")));
        });
        return Response.ok(new HomeListResponse(listHomes.handle(localAuthority, callers.caller()).stream()
                        .map(details -> HomeResponse.of(details, labels))
                        .toList()))
                .build();
    }

    /** Reads a home. */
    @GET
    @Path("/{unit}")
    @PermissionsAllowed("readHome")
    @Audited(
            operation = "readHome",
            resource = "home",
            classes = {FieldClass.F6})
    @Operation(
            operationId = "readHome",
            summary = "Read a home",
            description =
                    "A home, its provider and its host authority; for a provider another one's home is not there (ROLE-21, ROLE-26).")
    @APIResponse(
            responseCode = "200",
            description = "The home",
            content = @Content(schema = @Schema(implementation = HomeResponse.class)))
    public Response read(@PathParam("unit") String unit) {
        return readHome.handle(unit, callers.caller())
                .map(details -> Response.ok(HomeResponse.of(details, labels)).build())
                .orElseGet(answers::absent);
    }
}
