package cymru.gwarchod.referral.agency.api;

import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.referral.agency.ListAgencies;
import cymru.gwarchod.referral.agency.ListAgencyTypes;
import cymru.gwarchod.referral.agency.ReadAgency;
import cymru.gwarchod.referral.vocabulary.api.Labels;
import cymru.gwarchod.referral.vocabulary.api.ReferenceAnswers;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of agencies over HTTP. */
@Path("/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies", description = "The agencies that take part, with their units")
public class AgencyResource {

    private final ListAgencies listAgencies;
    private final ReadAgency readAgency;
    private final ListAgencyTypes listAgencyTypes;
    private final OutcomeAnswers answers;
    private final Labels labels;

    AgencyResource(
            ListAgencies listAgencies,
            ReadAgency readAgency,
            ListAgencyTypes listAgencyTypes,
            OutcomeAnswers answers,
            Labels labels) {
        this.listAgencies = listAgencies;
        this.readAgency = readAgency;
        this.listAgencyTypes = listAgencyTypes;
        this.answers = answers;
        this.labels = labels;
    }

    /** Lists the agencies. */
    @GET
    @PermissionsAllowed("listAgencies")
    @Audited(
            operation = "listAgencies",
            resource = "agency",
            classes = {})
    @Operation(
            operationId = "listAgencies",
            summary = "List agencies",
            description =
                    "Every agency that takes part, by code; of one type where asked for (guidance 2.13, 3.3 to 3.15).")
    @APIResponse(
            responseCode = "200",
            description = "The agencies",
            content = @Content(schema = @Schema(implementation = AgencyListResponse.class)))
    public Response list(@QueryParam("type") Optional<AgencyType> type) {
        return ReferenceAnswers.of(new AgencyListResponse(listAgencies.handle(type).stream()
                .map(agency -> AgencySummaryResponse.of(agency, labels))
                .toList()));
    }

    /** Lists the kinds of agency (ROLE-01). */
    @GET
    @Path("/types")
    @PermissionsAllowed("listAgencyTypes")
    @Audited(
            operation = "listAgencyTypes",
            resource = "agency",
            classes = {})
    @Operation(
            operationId = "listAgencyTypes",
            summary = "List the kinds of agency",
            description =
                    "Every kind of agency that the guidance and the other sources name (guidance 2.13, 3.3 to 3.15).")
    @APIResponse(
            responseCode = "200",
            description = "The kinds",
            content = @Content(schema = @Schema(implementation = AgencyTypeListResponse.class)))
    public Response types() {
        return ReferenceAnswers.of(new AgencyTypeListResponse(listAgencyTypes.handle().stream()
                .map(type -> new AgencyTypeListResponse.AgencyTypeResponse(type, labels.text(type.label())))
                .toList()));
    }

    /** Reads an agency with its units. */
    @GET
    @Path("/{code}")
    @PermissionsAllowed("readAgency")
    @Audited(
            operation = "readAgency",
            resource = "agency",
            classes = {})
    @Operation(
            operationId = "readAgency",
            summary = "Read an agency",
            description = "The agency, whom to call there, and its teams, homes, schools and services (guidance 2.14).")
    @APIResponse(
            responseCode = "200",
            description = "The agency",
            content = @Content(schema = @Schema(implementation = AgencyResponse.class)))
    public Response read(@PathParam("code") String code) {
        return readAgency
                .handle(code)
                .map(found -> ReferenceAnswers.of(AgencyResponse.of(found, labels)))
                .orElseGet(answers::absent);
    }
}
