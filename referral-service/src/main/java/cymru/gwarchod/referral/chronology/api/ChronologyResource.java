package cymru.gwarchod.referral.chronology.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.Freshness;
import cymru.gwarchod.http.PageQuery;
import cymru.gwarchod.http.ReadHeaders;
import cymru.gwarchod.outbox.FeedFreshness;
import cymru.gwarchod.referral.chronology.ChronologyAccess;
import cymru.gwarchod.referral.chronology.ReadChronology;
import cymru.gwarchod.referral.chronology.domain.Chronologies;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.api.Labels;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The story of a case over HTTP. */
@Path("/v1/chronologies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Chronologies", description = "Everything that happened in a case, in order")
public class ChronologyResource {

    private static final String SORT = "occurredAt,position";

    private final ReadChronology readChronology;
    private final FeedFreshness feeds;
    private final CallerProvider callers;
    private final OutcomeAnswers answers;
    private final Paging paging;
    private final Labels labels;

    ChronologyResource(
            ReadChronology readChronology,
            FeedFreshness feeds,
            CallerProvider callers,
            OutcomeAnswers answers,
            Paging paging,
            Labels labels) {
        this.readChronology = readChronology;
        this.feeds = feeds;
        this.callers = callers;
        this.answers = answers;
        this.paging = paging;
        this.labels = labels;
    }

    /** Reads what happened in a case, by the id of the case. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readChronology")
    @Audited(
            operation = "readChronology",
            resource = "chronology",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F3})
    @Operation(
            operationId = "readChronology",
            summary = "Read the chronology of a case",
            description =
                    "What happened in the case with this id, from every service, in the order in which it happened, with the"
                            + " concern reports and referrals that belong to it (guidance 4.3). A case of others looks like none.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = ChronologyPage.class)))
    public Response read(
            @PathParam("id") UUID id,
            @BeanParam PageQuery page,
            @BeanParam ReadHeaders headers,
            @Context UriInfo request) {
        AgencyScope scope = ChronologyAccess.READ.scopeOf(callers.caller());
        Paging.Listing listing = new Paging.Listing(request, scope, page, id.toString(), SORT);
        Optional<Chronologies.Moment> after = paging.after(listing)
                .map(key -> new Chronologies.Moment(
                        Instant.parse(key.getFirst()), Chronologies.Place.parse(key.getLast())));
        Freshness freshness = feeds.standing();
        return readChronology
                .handle(new Chronologies.StoryQuery(new CaseId(id), after, listing.fetch()), scope)
                .map(story -> paging.answer(
                        listing,
                        freshness,
                        story,
                        told -> List.of(
                                told.entry().occurredAt().toString(),
                                told.place().asText()),
                        told -> ChronologyEntryResponse.of(told.entry(), labels)))
                .orElseGet(answers::absent);
    }
}
