package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.assessment.assessment.AssessmentAccess;
import cymru.gwarchod.assessment.assessment.ListLoweredCategories;
import cymru.gwarchod.assessment.assessment.domain.LoweredCategories;
import cymru.gwarchod.assessment.assessment.domain.OverrideStatus;
import cymru.gwarchod.assessment.vocabulary.OverrideId;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.PageQuery;
import cymru.gwarchod.http.ReadHeaders;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The overrides that lower a category, over HTTP. */
@Path("/v1/lowered-categories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "Drafted, completed and classified by social services; kept for ever")
public class LoweredCategoryResource {

    private static final String SORT = "proposedAt,id";

    private final ListLoweredCategories listLoweredCategories;
    private final CallerProvider callers;
    private final Paging paging;

    LoweredCategoryResource(ListLoweredCategories listLoweredCategories, CallerProvider callers, Paging paging) {
        this.listLoweredCategories = listLoweredCategories;
        this.callers = callers;
        this.paging = paging;
    }

    /** Lists them across the cases of the authority, the first proposed first. */
    @GET
    @PermissionsAllowed("listLoweredCategories")
    @Audited(
            operation = "listLoweredCategories",
            resource = "category-override",
            classes = {FieldClass.F1, FieldClass.F2, FieldClass.F4, FieldClass.F8})
    @Operation(
            operationId = "listLoweredCategories",
            summary = "List the overrides that lower a category",
            description =
                    "Every lowering in the cases of the authority, whether it waits for approval, was decided or needed no decision, for its lead officer and the manager with lead for exploitation; the first proposed first (guidance 4.36, 4.40).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = LoweredCategoryPage.class)))
    public Response list(
            @QueryParam("status") Optional<OverrideStatus> status,
            @BeanParam PageQuery page,
            @BeanParam ReadHeaders headers,
            @Context UriInfo request) {
        AgencyScope scope = AssessmentAccess.LIST_LOWERED.scopeOf(callers.caller());
        Paging.Listing listing =
                new Paging.Listing(request, scope, page, status.map(Enum::name).orElse(""), SORT);
        Optional<LoweredCategories.Position> after = paging.after(listing)
                .map(key -> new LoweredCategories.Position(
                        Instant.parse(key.getFirst()), new OverrideId(UUID.fromString(key.getLast()))));
        return paging.answer(
                listing,
                listLoweredCategories.handle(new LoweredCategories.Query(status, after, listing.fetch()), scope),
                found -> List.of(
                        found.override().proposedAt().toString(),
                        found.override().proposal().id().value().toString()),
                LoweredCategoryResponse::of);
    }
}
