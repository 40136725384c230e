package cymru.gwarchod.referral.directory.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.Unit;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.http.Answers;
import cymru.gwarchod.http.ChangeHeaders;
import cymru.gwarchod.http.CommandHeaders;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.PageQuery;
import cymru.gwarchod.idempotency.Once;
import cymru.gwarchod.referral.directory.AppointLead;
import cymru.gwarchod.referral.directory.DirectoryAccess;
import cymru.gwarchod.referral.directory.EndLead;
import cymru.gwarchod.referral.directory.ListLeads;
import cymru.gwarchod.referral.directory.ReadLead;
import cymru.gwarchod.referral.directory.domain.DesignatedLead;
import cymru.gwarchod.referral.directory.domain.DesignatedLeads;
import cymru.gwarchod.referral.directory.domain.DirectoryRefusal;
import cymru.gwarchod.referral.vocabulary.api.RegisterParameters;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Designated leads over HTTP. */
@Path("/v1/directory/leads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Directory", description = "Who leads on sexual exploitation in each agency and unit, and whom to call")
public class LeadResource {

    private static final String SORT = "agency,startsOn,id";

    private final AppointLead appointLead;
    private final EndLead endLead;
    private final ReadLead readLead;
    private final ListLeads listLeads;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;
    private final Paging paging;
    private final RegisterParameters parameters;

    LeadResource(
            AppointLead appointLead,
            EndLead endLead,
            ReadLead readLead,
            ListLeads listLeads,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers,
            Paging paging,
            RegisterParameters parameters) {
        this.appointLead = appointLead;
        this.endLead = endLead;
        this.readLead = readLead;
        this.listLeads = listLeads;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
        this.paging = paging;
        this.parameters = parameters;
    }

    /** Appoints a lead, or cover, in the own agency (ROLE-02, ROLE-03). */
    @POST
    @PermissionsAllowed("appointLead")
    @Audited(
            operation = "appointLead",
            resource = "designated-lead",
            classes = {})
    @Operation(
            operationId = "appointLead",
            summary = "Appoint a designated lead",
            description =
                    "The agency's directory administrator names the lead officer of the agency, the lead practitioner of one of"
                            + " its units, who covers (guidance 2.14), or for social services the manager who chairs the strategy"
                            + " meetings (guidance 4.13). Each has one lead at a time: end the first before"
                            + " the second begins.")
    @APIResponse(
            responseCode = "201",
            description = "Appointed",
            content = @Content(schema = @Schema(implementation = LeadResponse.class)))
    public Response appoint(@BeanParam CommandHeaders headers, @NotNull @Valid AppointLeadRequest body) {
        Caller caller = callers.caller();
        AgencyScope scope = DirectoryAccess.APPOINT.scopeOf(caller);
        return once.answer(
                headers.idempotencyKey(),
                () -> answers.of(
                        appointLead.handle(
                                body.toCommand(caller.person().orElseThrow().issuer()), scope),
                        done -> Answers.created(
                                URI.create("/v1/directory/leads/"
                                        + done.value().id().value()),
                                LeadResponse.of(done.value()),
                                tag(done.value())),
                        DirectoryProblems::of),
                this::current);
    }

    /** Gives an entry its last day. */
    @POST
    @Path("/{id}/ending")
    @PermissionsAllowed("endLead")
    @Audited(
            operation = "endLead",
            resource = "designated-lead",
            classes = {})
    @Operation(
            operationId = "endLead",
            summary = "End a lead or cover",
            description =
                    "The agency's directory administrator gives the entry its last day, or an earlier one (guidance 2.14). A"
                            + " longer term is a new appointment.")
    @APIResponse(
            responseCode = "200",
            description = "The entry with its last day",
            content = @Content(schema = @Schema(implementation = LeadResponse.class)))
    public Response end(
            @PathParam("id") UUID id, @BeanParam ChangeHeaders headers, @NotNull @Valid EndLeadRequest body) {
        AgencyScope scope = DirectoryAccess.END.scopeOf(callers.caller());
        EndLead.Command command = new EndLead.Command(new DesignatedLead.LeadId(id), headers.ifMatch(), body.endsOn());
        return once.answer(headers.idempotencyKey(), () -> changed(endLead.handle(command, scope)), this::current);
    }

    /** Reads an entry of the directory. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readLead")
    @Audited(
            operation = "readLead",
            resource = "designated-lead",
            classes = {})
    @Operation(
            operationId = "readLead",
            summary = "Read a directory entry",
            description = "Every professional at the front line may know who leads where (guidance 2.14).")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = LeadResponse.class)))
    public Response read(@PathParam("id") UUID id) {
        return current(id);
    }

    /** Lists who leads and who covers on a day. */
    @GET
    @PermissionsAllowed("listLeads")
    @Audited(
            operation = "listLeads",
            resource = "designated-lead",
            classes = {})
    @Operation(
            operationId = "listLeads",
            summary = "List designated leads",
            description =
                    "Who leads and who covers on a day, today unless another is asked for; of all agencies, of one, or of one"
                            + " unit (guidance 2.14).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = LeadPage.class)))
    public Response list(
            @BeanParam PageQuery page,
            @QueryParam("agency") Optional<String> agency,
            @QueryParam("unit") Optional<String> unit,
            @QueryParam("on") Optional<LocalDate> on,
            @Context UriInfo request) {
        AgencyScope scope = DirectoryAccess.LIST.scopeOf(callers.caller());
        String filter = "%s|%s|%s"
                .formatted(
                        agency.orElse(""),
                        unit.orElse(""),
                        on.map(Object::toString).orElse(""));
        Paging.Listing listing = new Paging.Listing(request, scope, page, filter, SORT);
        Optional<DesignatedLeads.Position> after = paging.after(listing)
                .map(key -> new DesignatedLeads.Position(
                        new AgencyCode(key.getFirst()),
                        LocalDate.parse(key.get(1)),
                        new DesignatedLead.LeadId(UUID.fromString(key.getLast()))));
        ListLeads.Query query = new ListLeads.Query(
                agency.map(parameters::agency).map(Agency::code),
                unit.map(parameters::unit).map(Unit::code),
                on,
                after,
                listing.fetch());
        return paging.answer(
                listing,
                listLeads.handle(query, scope),
                lead -> List.of(
                        lead.post().agency().value(),
                        lead.term().startsOn().toString(),
                        lead.id().value().toString()),
                LeadResponse::of);
    }

    private Response current(UUID id) {
        return readLead.handle(new DesignatedLead.LeadId(id), DirectoryAccess.READ.scopeOf(callers.caller()))
                .map(lead -> Answers.changed(LeadResponse.of(lead), tag(lead)))
                .orElseGet(answers::absent);
    }

    private Response changed(Outcome<DesignatedLead, DirectoryRefusal> outcome) {
        return answers.of(
                outcome,
                done -> Answers.changed(LeadResponse.of(done.value()), tag(done.value())),
                DirectoryProblems::of);
    }

    private static EntityTag tag(DesignatedLead lead) {
        return EntityTag.of(DirectoryAccess.ENTRY, lead.version());
    }
}
