package cymru.gwarchod.referral.localauthority.api;

import cymru.gwarchod.access.agency.Nation;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.referral.localauthority.ListLocalAuthorities;
import cymru.gwarchod.referral.localauthority.ReadLocalAuthority;
import cymru.gwarchod.referral.vocabulary.api.Contacts;
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

/** Local authorities over HTTP. */
@Path("/v1/local-authorities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Local authorities", description = "Every authority of Wales, and who answers for children there")
public class LocalAuthorityResource {

    private final ListLocalAuthorities listLocalAuthorities;
    private final ReadLocalAuthority readLocalAuthority;
    private final OutcomeAnswers answers;
    private final Labels labels;
    private final Contacts contacts;

    LocalAuthorityResource(
            ListLocalAuthorities listLocalAuthorities,
            ReadLocalAuthority readLocalAuthority,
            OutcomeAnswers answers,
            Labels labels,
            Contacts contacts) {
        this.listLocalAuthorities = listLocalAuthorities;
        this.readLocalAuthority = readLocalAuthority;
        this.answers = answers;
        this.labels = labels;
        this.contacts = contacts;
    }

    /** Lists the authorities (COMP-03). */
    @GET
    @PermissionsAllowed("listLocalAuthorities")
    @Audited(
            operation = "listLocalAuthorities",
            resource = "local-authority",
            classes = {})
    @Operation(
            operationId = "listLocalAuthorities",
            summary = "List local authorities",
            description =
                    "Every authority of Wales, because the guidance holds everywhere (guidance, introduction 8), and those of"
                            + " England that place children there.")
    @APIResponse(
            responseCode = "200",
            description = "The authorities",
            content = @Content(schema = @Schema(implementation = LocalAuthorityListResponse.class)))
    public Response list(@QueryParam("nation") Optional<Nation> nation) {
        return ReferenceAnswers.of(new LocalAuthorityListResponse(listLocalAuthorities.handle(nation).stream()
                .map(authority -> LocalAuthoritySummaryResponse.of(authority, labels))
                .toList()));
    }

    /** Reads an authority, its task group (SYS-06) and who answers for children there. */
    @GET
    @Path("/{code}")
    @PermissionsAllowed("readLocalAuthority")
    @Audited(
            operation = "readLocalAuthority",
            resource = "local-authority",
            classes = {})
    @Operation(
            operationId = "readLocalAuthority",
            summary = "Read a local authority",
            description =
                    "The authority, its strategic task group in North Wales (report, strategic groups), and its social services"
                            + " and police by day and out of hours (guidance flow chart).")
    @APIResponse(
            responseCode = "200",
            description = "The authority",
            content = @Content(schema = @Schema(implementation = LocalAuthorityResponse.class)))
    public Response read(@PathParam("code") String code) {
        return readLocalAuthority
                .handle(code)
                .map(area -> ReferenceAnswers.of(LocalAuthorityResponse.of(area, labels, contacts)))
                .orElseGet(answers::absent);
    }
}
