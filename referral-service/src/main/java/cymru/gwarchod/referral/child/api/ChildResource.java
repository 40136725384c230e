package cymru.gwarchod.referral.child.api;

import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.http.Answers;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.ReadHeaders;
import cymru.gwarchod.referral.child.ChildAccess;
import cymru.gwarchod.referral.child.ReadChild;
import cymru.gwarchod.referral.child.SearchChildren;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.api.Contacts;
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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Children over HTTP. */
@Path("/v1/children")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Children", description = "Whether a child is known, and to whom")
public class ChildResource {

    private final SearchChildren searchChildren;
    private final ReadChild readChild;
    private final CallerProvider callers;
    private final OutcomeAnswers answers;
    private final Contacts contacts;

    ChildResource(
            SearchChildren searchChildren,
            ReadChild readChild,
            CallerProvider callers,
            OutcomeAnswers answers,
            Contacts contacts) {
        this.searchChildren = searchChildren;
        this.readChild = readChild;
        this.callers = callers;
        this.answers = answers;
        this.contacts = contacts;
    }

    /** Asks by exact identifiers whether a child is known. A POST, so that no identifier stands in an address. */
    @POST
    @Path("/searches")
    @PermissionsAllowed("searchChildren")
    @Audited(
            operation = "searchChildren",
            resource = "child",
            classes = {FieldClass.F1, FieldClass.F3})
    @Operation(
            operationId = "searchChildren",
            summary = "Search for a child",
            description =
                    "Social services and the police ask by two exact identifiers, or one and the birth date, whether a child is"
                            + " known (guidance 4.3, 4.10). The own authority's children are answered in full; of others only"
                            + " whom to call. Too little to go by is answered like nobody found.")
    @APIResponse(
            responseCode = "200",
            description = "At most five entries",
            content = @Content(schema = @Schema(implementation = ChildSearchResponse.class)))
    public Response search(@BeanParam ReadHeaders headers, @NotNull @Valid SearchChildrenRequest body) {
        SearchChildren.Found found =
                searchChildren.handle(body.toIdentifiers(), ChildAccess.SEARCH.scopeOf(callers.caller()));
        List<ChildView> items = Stream.<ChildView>concat(
                        found.own().stream().map(seen -> ChildResponse.of(seen.child())),
                        found.knownElsewhere().stream()
                                .map(pointer -> ChildPointerResponse.of(contacts.of(pointer.agency()))))
                .toList();
        return Response.ok(new ChildSearchResponse(items)).build();
    }

    /** Reads a child for whom the own authority answers. */
    @GET
    @Path("/{id}")
    @PermissionsAllowed("readChild")
    @Audited(
            operation = "readChild",
            resource = "child",
            classes = {FieldClass.F1, FieldClass.F3})
    @Operation(
            operationId = "readChild",
            summary = "Read a child",
            description =
                    "The social services of the responsible authority read it (guidance 4.4); to others it is not there.")
    @APIResponse(
            responseCode = "200",
            description = "The child",
            content = @Content(schema = @Schema(implementation = ChildResponse.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers) {
        return readChild
                .handle(new ChildId(id), ChildAccess.READ.scopeOf(callers.caller()))
                .map(seen -> Answers.changed(
                        ChildResponse.of(seen.child()),
                        EntityTag.of(seen.access().view(), seen.child().version())))
                .orElseGet(answers::absent);
    }
}
