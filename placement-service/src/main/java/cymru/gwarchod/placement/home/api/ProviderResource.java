package cymru.gwarchod.placement.home.api;

import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.placement.home.ListProviders;
import cymru.gwarchod.placement.vocabulary.api.Labels;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Providers over HTTP. */
@Path("/v1/providers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Homes", description = "Who runs residential care, and where")
public class ProviderResource {

    private final ListProviders listProviders;
    private final CallerProvider callers;
    private final Labels labels;

    ProviderResource(ListProviders listProviders, CallerProvider callers, Labels labels) {
        this.listProviders = listProviders;
        this.callers = callers;
        this.labels = labels;
    }

    /** Lists providers. */
    @GET
    @PermissionsAllowed("listProviders")
    @Audited(
            operation = "listProviders",
            resource = "provider",
            classes = {})
    @Operation(
            operationId = "listProviders",
            summary = "List residential providers",
            description = "Who runs homes, with their homes; a provider sees itself (ROLE-21).")
    @APIResponse(
            responseCode = "200",
            description = "The providers",
            content = @Content(schema = @Schema(implementation = ProviderListResponse.class)))
    public Response list() {
        return Response.ok(new ProviderListResponse(listProviders.handle(callers.caller()).stream()
                        .map(found -> ProviderListResponse.ProviderResponse.of(found, labels))
                        .toList()))
                .build();
    }
}
