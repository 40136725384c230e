package cymru.gwarchod.referral.casefile.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.Answers;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.Freshness;
import cymru.gwarchod.http.PageQuery;
import cymru.gwarchod.http.ReadHeaders;
import cymru.gwarchod.outbox.FeedFreshness;
import cymru.gwarchod.referral.casefile.CaseFileAccess;
import cymru.gwarchod.referral.casefile.ListCases;
import cymru.gwarchod.referral.casefile.ReadCase;
import cymru.gwarchod.referral.casefile.domain.CaseFile;
import cymru.gwarchod.referral.casefile.domain.CaseFiles;
import cymru.gwarchod.referral.casefile.domain.CaseOverview;
import cymru.gwarchod.referral.casefile.domain.NextStep;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.api.ContactResponse;
import cymru.gwarchod.referral.vocabulary.api.Contacts;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cases over HTTP. They are read only: what happens elsewhere moves them. */
@Path("/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "One child and one responsible authority: where it stands, and what comes next")
public class CaseResource {

    private static final String SORT = "openedAt,id";

    private final ReadCase readCase;
    private final ListCases listCases;
    private final AgencyRegister register;
    private final FeedFreshness feeds;
    private final CallerProvider callers;
    private final OutcomeAnswers answers;
    private final Paging paging;
    private final Contacts contacts;

    CaseResource(
            ReadCase readCase,
            ListCases listCases,
            AgencyRegister register,
            FeedFreshness feeds,
            CallerProvider callers,
            OutcomeAnswers answers,
            Paging paging,
            Contacts contacts) {
        this.readCase = readCase;
        this.listCases = listCases;
        this.register = register;
        this.feeds = feeds;
        this.callers = callers;
        this.answers = answers;
        this.paging = paging;
        this.contacts = contacts;
    }

    /** Reads a case of the own authority. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readCase")
    @Audited(
            operation = "readCase",
            resource = "case",
            classes = {FieldClass.F1, FieldClass.F3})
    @Operation(
            operationId = "readCase",
            summary = "Read a case",
            description =
                    "Where the case stands in the flow chart of the guidance, who does what by when, and whom to call (report,"
                            + " what providers asked for). A case of others looks like none.")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseResponse.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        Freshness freshness = feeds.standing();
        return readCase.handle(new CaseId(id), CaseFileAccess.READ.scopeOf(callers.caller()))
                .map(overview -> Answers.changed(
                        response(overview, freshness), EntityTag.of(CaseFileAccess.MEMBER, overview.revision())))
                .orElseGet(answers::absent);
    }

    /** Lists the cases of the own authority, oldest first. */
    @GET
    @PermissionsAllowed("listCases")
    @Audited(
            operation = "listCases",
            resource = "case",
            classes = {FieldClass.F1})
    @Operation(
            operationId = "listCases",
            summary = "List cases",
            description =
                    "The cases of the caller's authority, of one child where asked for; oldest first (guidance flow chart).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = CasePage.class)))
    public Response list(
            @BeanParam PageQuery page, @QueryParam("childId") Optional<UUID> child, @Context UriInfo request) {
        AgencyScope scope = CaseFileAccess.LIST.scopeOf(callers.caller());
        Paging.Listing listing = new Paging.Listing(
                request, scope, page, child.map(UUID::toString).orElse(""), SORT);
        Optional<CaseFiles.Position> after = paging.after(listing)
                .map(key -> new CaseFiles.Position(
                        Instant.parse(key.getFirst()), new CaseId(UUID.fromString(key.getLast()))));
        Freshness freshness = feeds.standing();
        return paging.answer(
                listing,
                freshness,
                listCases.handle(new CaseFiles.Query(child.map(ChildId::new), after, listing.fetch()), scope),
                overview -> List.of(
                        overview.caseFile().openedAt().toString(),
                        overview.caseFile().id().value().toString()),
                CaseSummaryResponse::of);
    }

    private CaseResponse response(CaseOverview overview, Freshness freshness) {
        return CaseResponse.of(
                overview,
                contacts.of(overview.caseFile().agency()),
                overview.nextSteps().stream()
                        .map(step -> CaseResponse.NextStepResponse.of(step, whomToCall(step, overview.caseFile())))
                        .toList(),
                freshness);
    }

    private List<ContactResponse> whomToCall(NextStep step, CaseFile caseFile) {
        List<AgencyCode> agencies = new ArrayList<>();
        agencies.add(caseFile.agency());
        if (step.withPolice()) {
            register.policeOf(caseFile.localAuthority()).map(Agency::code).ifPresent(agencies::add);
        }
        return agencies.stream().map(contacts::of).toList();
    }
}
