package cymru.gwarchod.referral.directory.api;

import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.Unit;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.referral.directory.DirectoryAccess;
import cymru.gwarchod.referral.directory.ReadLeadershipGaps;
import cymru.gwarchod.referral.directory.ReadOutOfHoursContact;
import cymru.gwarchod.referral.directory.domain.DesignatedLead;
import cymru.gwarchod.referral.vocabulary.api.Contacts;
import cymru.gwarchod.referral.vocabulary.api.Labels;
import cymru.gwarchod.referral.vocabulary.api.ReferenceAnswers;
import cymru.gwarchod.referral.vocabulary.api.RegisterParameters;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the directory tells beside its entries: where nobody leads, and whom to call. */
@Path("/v1/directory")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory", description = "Who leads on sexual exploitation in each agency and unit, and whom to call")
public class DirectoryResource {

    private final ReadLeadershipGaps readLeadershipGaps;
    private final ReadOutOfHoursContact readOutOfHoursContact;
    private final AgencyRegister register;
    private final CallerProvider callers;
    private final Contacts contacts;
    private final Labels labels;
    private final RegisterParameters parameters;

    DirectoryResource(
            ReadLeadershipGaps readLeadershipGaps,
            ReadOutOfHoursContact readOutOfHoursContact,
            AgencyRegister register,
            CallerProvider callers,
            Contacts contacts,
            Labels labels,
            RegisterParameters parameters) {
        this.readLeadershipGaps = readLeadershipGaps;
        this.readOutOfHoursContact = readOutOfHoursContact;
        this.register = register;
        this.callers = callers;
        this.contacts = contacts;
        this.labels = labels;
        this.parameters = parameters;
    }

    /** The agencies and units that have no lead today (ROLE-03). */
    @GET
    @Path("/gaps")
    @PermissionsAllowed("readLeadershipGaps")
    @Audited(
            operation = "readLeadershipGaps",
            resource = "designated-lead",
            classes = {})
    @Operation(
            operationId = "readLeadershipGaps",
            summary = "Read where nobody leads",
            description =
                    "Every agency, team, home, school or service without a designated lead today (guidance 2.14, 3.10 to 3.12).")
    @APIResponse(
            responseCode = "200",
            description = "The gaps",
            content = @Content(schema = @Schema(implementation = LeadershipGapsResponse.class)))
    public Response gaps(@QueryParam("agency") Optional<String> agency) {
        ReadLeadershipGaps.Report report = readLeadershipGaps.handle(
                agency.map(parameters::agency), DirectoryAccess.GAPS.scopeOf(callers.caller()));
        return Response.ok(new LeadershipGapsResponse(
                        report.on(),
                        report.gaps().stream()
                                .map(gap -> LeadershipGapsResponse.GapResponse.of(gap, nameOf(gap.post())))
                                .toList()))
                .build();
    }

    /** Whom to call about immediate risk in an area, whatever the hour (SYS-13). */
    @GET
    @Path("/out-of-hours")
    @PermissionsAllowed("readOutOfHoursContact")
    @Audited(
            operation = "readOutOfHoursContact",
            resource = "agency",
            classes = {})
    @Operation(
            operationId = "readOutOfHoursContact",
            summary = "Read whom to call out of hours",
            description =
                    "The numbers of social services and of the police for an area, for immediate risk at any hour (guidance flow"
                            + " chart).")
    @APIResponse(
            responseCode = "200",
            description = "Whom to call",
            content = @Content(schema = @Schema(implementation = OutOfHoursContactResponse.class)))
    public Response outOfHours(
            @Parameter(required = true, description = "Statistical code of the area", example = "W06000005")
                    @QueryParam("localAuthority")
                    Optional<String> localAuthority) {
        return localAuthority
                .flatMap(readOutOfHoursContact::handle)
                .map(area -> ReferenceAnswers.of(new OutOfHoursContactResponse(
                        area.authority().code(),
                        labels.text(area.authority().name()),
                        area.socialServices().map(Agency::code).map(contacts::of),
                        area.police().map(Agency::code).map(contacts::of))))
                .orElseThrow(() -> RegisterParameters.unknown("localAuthority"));
    }

    private String nameOf(DesignatedLead.Post post) {
        return labels.text(post.unit()
                .flatMap(code -> register.unit(code.value()))
                .map(Unit::name)
                .orElseGet(() ->
                        register.agency(post.agency().value()).orElseThrow().name()));
    }
}
