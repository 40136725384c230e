package cymru.gwarchod.referral.ruleset.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.http.CommandHeaders;
import cymru.gwarchod.idempotency.Once;
import cymru.gwarchod.referral.ruleset.ActivateRuleset;
import cymru.gwarchod.referral.ruleset.ExplainRule;
import cymru.gwarchod.referral.ruleset.ListRulesets;
import cymru.gwarchod.referral.ruleset.ReadActivatedRuleset;
import cymru.gwarchod.referral.ruleset.ReadRuleset;
import cymru.gwarchod.referral.ruleset.RulesetAccess;
import cymru.gwarchod.referral.vocabulary.api.ExplanationResponse;
import cymru.gwarchod.referral.vocabulary.api.ReferenceAnswers;
import cymru.gwarchod.statutoryclock.PeriodId;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
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
    private final ReadActivatedRuleset readActivatedRuleset;
    private final ExplainRule explainRule;
    private final ActivateRuleset activateRuleset;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;

    RulesetResource(
            ListRulesets listRulesets,
            ReadRuleset readRuleset,
            ReadActivatedRuleset readActivatedRuleset,
            ExplainRule explainRule,
            ActivateRuleset activateRuleset,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers) {
        this.listRulesets = listRulesets;
        this.readRuleset = readRuleset;
        this.readActivatedRuleset = readActivatedRuleset;
        this.explainRule = explainRule;
        this.activateRuleset = activateRuleset;
        this.callers = callers;
        this.once = once;
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
                            + " introduction; COMP-01). The id is as records pin it, with the version; without, it is the version in force.")
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

    /** Explains a hypothetical due date. */
    @GET
    @Path("/{id}/explanations")
    @PermissionsAllowed("explainRule")
    @Audited(
            operation = "explainRule",
            resource = "ruleset",
            classes = {})
    @Operation(
            operationId = "explainRule",
            summary = "Explain a rule",
            description =
                    "When something would be due by a rule of the pack, if it started at that moment or on that day, and why: each"
                            + " day counted, weekend, which bank holiday, or day zero; with the calendar in force (TIME-R3). A"
                            + " rule that counts hours needs the moment. Give one of the two.")
    @APIResponse(
            responseCode = "200",
            description = "The explanation",
            content = @Content(schema = @Schema(implementation = ExplanationResponse.class)))
    @APIResponse(responseCode = "422", ref = "Problem422")
    public Response explain(
            @PathParam("id") String id,
            @QueryParam("rule") Optional<@Pattern(regexp = "TIME-[0-9]{2}(-[A-Z0-9]+){0,4}") String> rule,
            @QueryParam("triggerAt") Optional<OffsetDateTime> triggerAt,
            @QueryParam("triggerOn") Optional<LocalDate> triggerOn) {
        PeriodId period = rule.map(PeriodId::new).orElseThrow(() -> RulesetProblems.parameter("rule", "required"));
        if (triggerAt.isPresent() == triggerOn.isPresent()) {
            throw RulesetProblems.parameter("triggerAt", triggerAt.isPresent() ? "out-of-range" : "required");
        }
        ExplainRule.Trigger trigger = triggerAt
                .<ExplainRule.Trigger>map(moment -> new ExplainRule.Trigger.At(moment.toInstant()))
                .orElseGet(() -> new ExplainRule.Trigger.On(triggerOn.orElseThrow()));
        return answers.of(
                explainRule.handle(new ExplainRule.Question(id, period, trigger)),
                done -> Response.ok(ExplanationResponse.of(done.value())).build(),
                RulesetProblems::of);
    }

    /** Activates a policy pack. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("activateRuleset")
    @Audited(
            operation = "activateRuleset",
            resource = "ruleset",
            classes = {})
    @Operation(
            operationId = "activateRuleset",
            summary = "Activate a ruleset",
            description =
                    "The platform's directory administrator activates another policy pack, from tomorrow at the earliest; every"
                            + " service counts with it what starts from its first day on, and nothing that was counted"
                            + " changes. A gap or an overlap is refused, saying where (SYS-08).")
    @APIResponse(
            responseCode = "201",
            description = "Activated",
            content = @Content(schema = @Schema(implementation = ActivatedRulesetResponse.class)))
    public Response activate(@BeanParam CommandHeaders headers, @NotNull @Valid ActivateRulesetRequest body) {
        AgencyScope scope = RulesetAccess.ACTIVATE.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> answers.of(
                        activateRuleset.handle(body.document(), scope),
                        done -> Response.status(Response.Status.CREATED)
                                .header(
                                        HttpHeaders.LOCATION,
                                        "/v1/rulesets/" + done.value().ref())
                                .entity(ActivatedRulesetResponse.of(done.value()))
                                .build(),
                        RulesetProblems::of),
                again -> readActivatedRuleset
                        .handle(again)
                        .map(pack ->
                                Response.ok(ActivatedRulesetResponse.of(pack)).build())
                        .orElseGet(answers::absent));
    }
}
