package cymru.gwarchod.referral.accessrecord.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.audit.trail.LookQuery;
import cymru.gwarchod.http.PageQuery;
import cymru.gwarchod.http.ReadHeaders;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import cymru.gwarchod.referral.accessrecord.AccessRecordAccess;
import cymru.gwarchod.referral.accessrecord.ListAccessRecords;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.api.Labels;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who looked at a child, over HTTP. */
@Path("/v1/access-records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access records", description = "Who looked at a child")
public class AccessRecordResource {

    private static final String SORT = "-at,-id";

    private final ListAccessRecords listAccessRecords;
    private final CallerProvider callers;
    private final OutcomeAnswers answers;
    private final Paging paging;
    private final Labels labels;

    AccessRecordResource(
            ListAccessRecords listAccessRecords,
            CallerProvider callers,
            OutcomeAnswers answers,
            Paging paging,
            Labels labels) {
        this.listAccessRecords = listAccessRecords;
        this.callers = callers;
        this.answers = answers;
        this.paging = paging;
        this.labels = labels;
    }

    /** Lists who looked at a child, in every service, the newest look first. */
    @GET
    @PermissionsAllowed("listAccessRecords")
    @Audited(
            operation = "listAccessRecords",
            resource = "access-record",
            classes = {FieldClass.F10})
    @Operation(
            operationId = "listAccessRecords",
            summary = "List who looked at a child",
            description =
                    "Every look at a child and every attempt, lists and searches included, from all services; the newest first"
                            + " (guidance 5.14). Those who answer for the child read all of it, leads and privacy officers what"
                            + " their own agency's people did. Who may be a source is shown by kind of agency only. If one"
                            + " service does not answer, there is no answer: 503 names it.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = AccessRecordPage.class)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public Response list(
            @Parameter(required = true) @QueryParam("childId") Optional<UUID> childId,
            @BeanParam PageQuery page,
            @BeanParam ReadHeaders headers,
            @Context UriInfo request) {
        UUID child = childId.orElseThrow(() ->
                ProblemException.of(GeneralProblems.INVALID_PARAMETER, List.of(FieldError.of("childId", "required"))));
        AgencyScope scope = AccessRecordAccess.LIST.scopeOf(callers.caller());
        Paging.Listing listing = new Paging.Listing(request, scope, page, child.toString(), SORT);
        Optional<LookQuery.Position> after = paging.after(listing)
                .map(key -> new LookQuery.Position(Instant.parse(key.getFirst()), UUID.fromString(key.getLast())));
        return listAccessRecords
                .handle(new ListAccessRecords.Query(new ChildId(child), after, listing.fetch()), scope)
                .map(found -> paging.answer(
                        listing,
                        found,
                        record -> List.of(
                                record.look().at().toString(),
                                record.look().id().toString()),
                        record -> AccessRecordResponse.of(record, labels)))
                .orElseGet(answers::absent);
    }
}
