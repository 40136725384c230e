package cymru.gwarchod.placement.register.api;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.Paging;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.PageQuery;
import cymru.gwarchod.placement.register.ListResidencyRegister;
import cymru.gwarchod.placement.register.RegisterAccess;
import cymru.gwarchod.placement.register.domain.RegisterEntries;
import cymru.gwarchod.placement.vocabulary.PlacementId;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register over HTTP. */
@Path("/v1/residency-register")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Residency register", description = "The children now placed in an area from another")
public class ResidencyRegisterResource {

    private static final String SORT = "startsOn,placementId";

    private final ListResidencyRegister listResidencyRegister;
    private final AgencyRegister register;
    private final CallerProvider callers;
    private final Paging paging;

    ResidencyRegisterResource(
            ListResidencyRegister listResidencyRegister,
            AgencyRegister register,
            CallerProvider callers,
            Paging paging) {
        this.listResidencyRegister = listResidencyRegister;
        this.register = register;
        this.callers = callers;
        this.paging = paging;
    }

    /** Lists the register (PLACE-14). */
    @GET
    @PermissionsAllowed("listResidencyRegister")
    @Audited(
            operation = "listResidencyRegister",
            resource = "placement",
            classes = {FieldClass.F1, FieldClass.F3, FieldClass.F6})
    @Operation(
            operationId = "listResidencyRegister",
            summary = "List the residency register",
            description =
                    "The host authority and the missing co-ordinator list every child now placed in the area, an authority that"
                            + " places those it placed; who came first stands first (PLACE-14).")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = RegisterEntryPage.class)))
    public Response list(
            @BeanParam PageQuery page,
            @QueryParam("placingAuthority") Optional<String> placingAuthority,
            @Context UriInfo request) {
        placingAuthority.filter(code -> register.localAuthority(code).isEmpty()).ifPresent(unknown -> {
            throw ProblemException.of(
                    GeneralProblems.INVALID_PARAMETER, List.of(FieldError.of("placingAuthority", "unknown-code")));
        });
        AgencyScope scope = RegisterAccess.LIST.scopeOf(callers.caller());
        Paging.Listing listing = new Paging.Listing(request, scope, page, placingAuthority.orElse(""), SORT);
        Optional<RegisterEntries.Position> after = paging.after(listing)
                .map(key -> new RegisterEntries.Position(
                        LocalDate.parse(key.getFirst()), new PlacementId(UUID.fromString(key.getLast()))));
        return paging.answer(
                listing,
                listResidencyRegister.handle(
                        new ListResidencyRegister.Command(placingAuthority, after, listing.fetch()), scope),
                seen -> List.of(
                        seen.entry().stay().startsOn().toString(),
                        seen.entry().placement().value().toString()),
                RegisterEntryResponse::of);
    }
}
