package cymru.gwarchod.referral.restriction.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.Answers;
import cymru.gwarchod.http.ChangeHeaders;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.PageQuery;
import cymru.gwarchod.http.ReadHeaders;
import cymru.gwarchod.idempotency.Once;
import cymru.gwarchod.referral.restriction.ApproveRestriction;
import cymru.gwarchod.referral.restriction.ListRestrictions;
import cymru.gwarchod.referral.restriction.ReadRestriction;
import cymru.gwarchod.referral.restriction.RestrictionAccess;
import cymru.gwarchod.referral.restriction.domain.CaseRestriction;
import cymru.gwarchod.referral.restriction.domain.CaseRestrictions;
import cymru.gwarchod.referral.restriction.domain.RestrictionRefusal;
import cymru.gwarchod.referral.restriction.domain.RestrictionStatus;
import cymru.gwarchod.referral.vocabulary.CaseId;
import io.quarkus.security.PermissionsAllowed;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Restrictions and exclusions over HTTP. */
@Path("/v1/case-restrictions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Restrictions", description = "Who alone, and who never, reaches a case")
public class RestrictionResource {

    private static final String SORT = "proposedAt,id";

    private final ApproveRestriction approveRestriction;
    private final ReadRestriction readRestriction;
    private final ListRestrictions listRestrictions;
    private final CallerProvider callers;
    private final Once once;
    private final OutcomeAnswers answers;
    private final Paging paging;

    RestrictionResource(
            ApproveRestriction approveRestriction,
            ReadRestriction readRestriction,
            ListRestrictions listRestrictions,
            CallerProvider callers,
            Once once,
            OutcomeAnswers answers,
            Paging paging) {
        this.approveRestriction = approveRestriction;
        this.readRestriction = readRestriction;
        this.listRestrictions = listRestrictions;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
        this.paging = paging;
    }

    /** Approves a restriction; the second approval puts it in force. */
    @POST
    @Path("/{id}/approvals")
    @PermissionsAllowed("approveRestriction")
    @Audited(
            operation = "approveRestriction",
            resource = "case-restriction",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F10})
    @Operation(
            operationId = "approveRestriction",
            summary = "Approve a restriction",
            description =
                    "The lead officer or the manager with lead for exploitation approves; both approvals come from different teams"
                            + " and from nobody who proposed it (SHARE-05; security model, 6.4). With the second one the lists hold in the"
                            + " next statement here and within seconds in the other services.")
    @APIResponse(
            responseCode = "200",
            description = "The restriction with the approval",
            content = @Content(schema = @Schema(implementation = RestrictionResponse.class)))
    public Response approve(@PathParam("id") UUID id, @BeanParam ChangeHeaders headers) {
        AgencyScope scope = RestrictionAccess.APPROVE.scopeOf(callers.caller());
        ApproveRestriction.Command command =
                new ApproveRestriction.Command(new CaseRestriction.RestrictionId(id), headers.ifMatch());
        return once.answer(
                headers.idempotencyKey(), () -> approved(approveRestriction.handle(command, scope)), this::current);
    }

    /** Reads a restriction. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readRestriction")
    @Audited(
            operation = "readRestriction",
            resource = "case-restriction",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F10})
    @Operation(
            operationId = "readRestriction",
            summary = "Read a restriction",
            description =
                    "Who proposed it, the approvers and the privacy officer of the authority read it (SHARE-05; security model,"
                            + " 6.4). To who is excluded by it it looks like none.")
    @APIResponse(
            responseCode = "200",
            description = "The restriction",
            content = @Content(schema = @Schema(implementation = RestrictionResponse.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return current(id);
    }

    /** Lists the restrictions of the own authority. */
    @GET
    @PermissionsAllowed("listRestrictions")
    @Audited(
            operation = "listRestrictions",
            resource = "case-restriction",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F10})
    @Operation(
            operationId = "listRestrictions",
            summary = "List restrictions",
            description =
                    "The approvers and the privacy officer list the restrictions of their authority, those that await approval"
                            + " included; the first proposal first (SHARE-05; security model, 6.4).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = RestrictionPage.class)))
    public Response list(
            @BeanParam PageQuery page,
            @QueryParam("status") Optional<RestrictionStatus> status,
            @QueryParam("caseId") Optional<UUID> caseId,
            @Context UriInfo request) {
        AgencyScope scope = RestrictionAccess.LIST.scopeOf(callers.caller());
        String filter = status.map(Enum::name).orElse("") + "|"
                + caseId.map(UUID::toString).orElse("");
        Paging.Listing listing = new Paging.Listing(request, scope, page, filter, SORT);
        Optional<CaseRestrictions.Position> after = paging.after(listing)
                .map(key -> new CaseRestrictions.Position(
                        Instant.parse(key.getFirst()),
                        new CaseRestriction.RestrictionId(UUID.fromString(key.getLast()))));
        return paging.answer(
                listing,
                listRestrictions.handle(
                        new CaseRestrictions.Query(status, caseId.map(CaseId::new), after, listing.fetch()), scope),
                seen -> List.of(
                        seen.restriction().proposal().at().toString(),
                        seen.restriction().id().value().toString()),
                seen -> RestrictionResponse.of(seen.restriction()));
    }

    private Response current(UUID id) {
        return readRestriction
                .handle(new CaseRestriction.RestrictionId(id), RestrictionAccess.READ.scopeOf(callers.caller()))
                .map(seen -> Answers.changed(
                        RestrictionResponse.of(seen.restriction()),
                        EntityTag.of(seen.access().view(), seen.restriction().version())))
                .orElseGet(answers::absent);
    }

    private Response approved(Outcome<CaseRestriction, RestrictionRefusal> outcome) {
        return answers.of(
                outcome,
                done -> Answers.changed(
                        RestrictionResponse.of(done.value()),
                        EntityTag.of(done.access().view(), done.value().version())),
                RestrictionProblems::of);
    }
}
