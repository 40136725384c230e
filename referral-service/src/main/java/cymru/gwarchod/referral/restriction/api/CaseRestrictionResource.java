package cymru.gwarchod.referral.restriction.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.Answers;
import cymru.gwarchod.http.CommandHeaders;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.idempotency.Once;
import cymru.gwarchod.referral.restriction.ProposeRestriction;
import cymru.gwarchod.referral.restriction.ReadRestriction;
import cymru.gwarchod.referral.restriction.RestrictionAccess;
import cymru.gwarchod.referral.restriction.domain.CaseRestriction;
import cymru.gwarchod.referral.vocabulary.CaseId;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proposing a restriction of a case, over HTTP. */
@Path("/v1/cases/{caseId}/restrictions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Restrictions", description = "Who alone, and who never, reaches a case")
public class CaseRestrictionResource {

    private final ProposeRestriction proposeRestriction;
    private final ReadRestriction readRestriction;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;

    CaseRestrictionResource(
            ProposeRestriction proposeRestriction,
            ReadRestriction readRestriction,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers) {
        this.proposeRestriction = proposeRestriction;
        this.readRestriction = readRestriction;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
    }

    /** Proposes who alone, and who never, reaches a case. */
    @POST
    @PermissionsAllowed("proposeRestriction")
    @Audited(
            operation = "proposeRestriction",
            resource = "case-restriction",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F10})
    @Operation(
            operationId = "proposeRestriction",
            summary = "Propose a restriction or an exclusion",
            description =
                    "Somebody who works with the case proposes, as one complete list, who alone and who never reaches it and the"
                            + " child (SHARE-05; security model, 6.4). Nothing changes before two approvers of different teams"
                            + " have approved it. An empty list without a restriction lifts the one in force.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(schema = @Schema(implementation = RestrictionResponse.class)))
    public Response propose(
            @PathParam("caseId") UUID caseId,
            @BeanParam CommandHeaders headers,
            @NotNull @Valid ProposeRestrictionRequest body) {
        Caller caller = callers.caller();
        AgencyScope scope = RestrictionAccess.PROPOSE.scopeOf(caller);
        String issuer = caller.person().orElseThrow().issuer();
        return once.answer(
                headers.idempotencyKey(),
                () -> answers.of(
                        proposeRestriction.handle(body.toCommand(new CaseId(caseId), issuer), scope),
                        done -> Answers.created(
                                URI.create("/v1/case-restrictions/"
                                        + done.value().id().value()),
                                RestrictionResponse.of(done.value()),
                                EntityTag.of(done.access().view(), done.value().version())),
                        RestrictionProblems::of),
                this::current);
    }

    private Response current(UUID id) {
        return readRestriction
                .handle(new CaseRestriction.RestrictionId(id), RestrictionAccess.READ.scopeOf(callers.caller()))
                .map(seen -> Answers.changed(
                        RestrictionResponse.of(seen.restriction()),
                        EntityTag.of(seen.access().view(), seen.restriction().version())))
                .orElseGet(answers::absent);
    }
}
