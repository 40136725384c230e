package cymru.gwarchod.referral.ruleset.api;

import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.referral.ruleset.ListRulesets;
import cymru.gwarchod.referral.ruleset.ReadRuleset;
import cymru.gwarchod.referral.vocabulary.api.ReferenceAnswers;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Policy packs over HTTP. */
@Path("/v1/rulesets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rulesets", description = "The statutory periods by which time limits are counted, with their sources")
public class RulesetResource {

    private final ListRulesets listRulesets;
    private final ReadRuleset readRuleset;
    private final OutcomeAnswers answers;

    RulesetResource(ListRulesets listRulesets, ReadRuleset readRuleset, OutcomeAnswers answers) {
        this.listRulesets = listRulesets;
        this.readRuleset = readRuleset;
        this.answers = answers;
    }

    /** Lists the policy packs. */
    @GET
    @PermissionsAllowed("listRulesets")
    @Audited(
            operation = "listRulesets",
            resource = "ruleset",
            classes = {})
    @Operation(
            operationId = "listRulesets",
            summary = "List rulesets",
            description = "The policy packs by which time limits are counted (SYS-08).")
    @APIResponse(
            responseCode = "200",
            description = "The packs",
            content = @Content(schema = @Schema(implementation = RulesetListResponse.class)))
    public Response list() {
        return ReferenceAnswers.of(new RulesetListResponse(
                listRulesets.handle().stream().map(RulesetSummaryResponse::of).toList()));
    }

    /** Reads a policy pack, by its id or as records pin it. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readRuleset")
    @Audited(
            operation = "readRuleset",
            resource = "ruleset",
            classes = {})
    @Operation(
            operationId = "readRuleset",
            summary = "Read a ruleset",
            description =
                    "Each statutory period with its trigger, length, way of counting, source paragraph and strength (guidance"
                            + " introduction; COMP-01). The id is that of the pack, or with the version as records pin it.")
    @APIResponse(
            responseCode = "200",
            description = "The pack",
            content = @Content(schema = @Schema(implementation = RulesetResponse.class)))
    public Response read(@PathParam("id") String id) {
        return readRuleset
                .handle(id)
                .map(pack -> ReferenceAnswers.of(RulesetResponse.of(pack)))
                .orElseGet(answers::absent);
    }
}
