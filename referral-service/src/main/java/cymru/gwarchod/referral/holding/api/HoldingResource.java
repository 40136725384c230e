package cymru.gwarchod.referral.holding.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.ReadHeaders;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import cymru.gwarchod.referral.holding.HoldingAccess;
import cymru.gwarchod.referral.holding.ListHoldings;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.api.Labels;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is held about a child, over HTTP. */
@Path("/v1/holdings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Holdings", description = "What is held about a child, by whom, since when and on which legal basis")
public class HoldingResource {

    private final ListHoldings listHoldings;
    private final CallerProvider callers;
    private final OutcomeAnswers answers;
    private final Labels labels;

    HoldingResource(ListHoldings listHoldings, CallerProvider callers, OutcomeAnswers answers, Labels labels) {
        this.listHoldings = listHoldings;
        this.callers = callers;
        this.answers = answers;
        this.labels = labels;
    }

    /** Lists what every service holds about a child. */
    @GET
    @PermissionsAllowed("listHoldings")
    @Audited(
            operation = "listHoldings",
            resource = "holding",
            classes = {FieldClass.F1})
    @Operation(
            operationId = "listHoldings",
            summary = "List what is held about a child",
            description =
                    "For a records officer of the authority that answers for the child: which kinds of records each service holds,"
                            + " whose they are, how many, from when to when and on which legal basis; no content (guidance"
                            + " 5.14). The authority in whose area a child is placed sees its own. If one service does not"
                            + " answer, there is no answer: 503 names it.")
    @APIResponse(
            responseCode = "200",
            description = "What is held",
            content = @Content(schema = @Schema(implementation = HoldingListResponse.class)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public Response list(
            @Parameter(required = true) @QueryParam("childId") Optional<UUID> childId, @BeanParam ReadHeaders headers) {
        UUID child = childId.orElseThrow(() ->
                ProblemException.of(GeneralProblems.INVALID_PARAMETER, List.of(FieldError.of("childId", "required"))));
        AgencyScope scope = HoldingAccess.LIST.scopeOf(callers.caller());
        return listHoldings
                .handle(new ChildId(child), scope)
                .map(held -> Response.ok(new HoldingListResponse(held.stream()
                                .map(records -> HoldingResponse.of(records, labels))
                                .toList()))
                        .build())
                .orElseGet(answers::absent);
    }
}
