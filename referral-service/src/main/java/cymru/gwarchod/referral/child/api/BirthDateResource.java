package cymru.gwarchod.referral.child.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.Answers;
import cymru.gwarchod.http.CommandHeaders;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.ReadHeaders;
import cymru.gwarchod.idempotency.Once;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemCode;
import cymru.gwarchod.problem.ProblemException;
import cymru.gwarchod.referral.child.BirthDateAccess;
import cymru.gwarchod.referral.child.DecideBirthDate;
import cymru.gwarchod.referral.child.ReadBirthDateDecision;
import cymru.gwarchod.referral.child.domain.BirthDateDecision;
import cymru.gwarchod.referral.child.domain.BirthDateRefusal;
import cymru.gwarchod.referral.vocabulary.ChildId;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions on birth dates that are not known, over HTTP. */
@Path("/v1/children/{id}/birth-date-decision")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Children", description = "Whether a child is known, and to whom")
public class BirthDateResource {

    private final DecideBirthDate decideBirthDate;
    private final ReadBirthDateDecision readDecision;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;

    BirthDateResource(
            DecideBirthDate decideBirthDate,
            ReadBirthDateDecision readDecision,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers) {
        this.decideBirthDate = decideBirthDate;
        this.readDecision = readDecision;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
    }

    /** Decides by which birth date the age is counted; a later decision takes the place of an earlier one. */
    @POST
    @PermissionsAllowed("decideBirthDate")
    @Audited(
            operation = "decideBirthDate",
            resource = "birth-date-decision",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F8})
    @Operation(
            operationId = "decideBirthDate",
            summary = "Decide on a birth date that is not known",
            description =
                    "Somebody whose birth date is estimated or not known is treated as a child. Social services of the responsible"
                            + " authority record by which date the age is counted and why; from then on rules of age hold by it, those"
                            + " that end the protection of a child included (guidance 1.2, 4.56). A later decision takes the place of"
                            + " an earlier one. An exact birth date is not decided on.")
    @APIResponse(
            responseCode = "201",
            description = "The decision",
            content = @Content(schema = @Schema(implementation = BirthDateDecisionResponse.class)))
    @APIResponse(responseCode = "404", ref = "Problem404")
    public Response decide(
            @PathParam("id") UUID id, @BeanParam CommandHeaders headers, @NotNull @Valid DecideBirthDateRequest body) {
        AgencyScope scope = BirthDateAccess.DECIDE.scopeOf(callers.caller());
        return once.answer(
                headers.idempotencyKey(),
                () -> answers.of(
                        decideBirthDate.handle(body.toCommand(new ChildId(id)), scope),
                        done -> Answers.created(
                                URI.create("/v1/children/" + id + "/birth-date-decision"),
                                BirthDateDecisionResponse.of(done.value()),
                                tag(done)),
                        BirthDateResource::problem),
                again -> standing(id));
    }

    /** Reads the decision that stands. */
    @GET
    @PermissionsAllowed("readBirthDateDecision")
    @Audited(
            operation = "readBirthDateDecision",
            resource = "birth-date-decision",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F8})
    @Operation(
            operationId = "readBirthDateDecision",
            summary = "Read the decision on a birth date",
            description =
                    "The social services of the responsible authority read by which date the age is counted, and why (guidance 1.2)."
                            + " Where nothing was decided there is nothing, and an estimate makes nobody an adult.")
    @APIResponse(
            responseCode = "200",
            description = "The decision that stands",
            content = @Content(schema = @Schema(implementation = BirthDateDecisionResponse.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return standing(id);
    }

    private Response standing(UUID child) {
        return answers.of(
                readDecision.handle(new ChildId(child), BirthDateAccess.READ.scopeOf(callers.caller())),
                done -> Answers.changed(BirthDateDecisionResponse.of(done.value()), tag(done)),
                BirthDateResource::problem);
    }

    /** A decision never changes; another one has another time. */
    private static EntityTag tag(Outcome.Done<BirthDateDecision, BirthDateRefusal> done) {
        return EntityTag.of(done.access().view(), done.value().decidedAt().toEpochMilli());
    }

    private static ProblemException problem(BirthDateRefusal refusal) {
        return switch (refusal) {
            case BIRTH_DATE_KNOWN -> problem(GeneralProblems.STATE_CONFLICT, "birth-date-known");
            case BIRTH_DATE_IN_FUTURE -> problem(GeneralProblems.VALIDATION_FAILED, "in-future");
        };
    }

    private static ProblemException problem(ProblemCode code, String field) {
        return ProblemException.of(code, List.of(FieldError.of("#/dateOfBirth", field)));
    }
}
