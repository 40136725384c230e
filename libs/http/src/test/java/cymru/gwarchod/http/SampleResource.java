package cymru.gwarchod.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A resource of the shape that every service has. */
@Path("/v1/samples")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("worker")
public class SampleResource {

    static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    enum Kind {
        FIRST,
        SECOND
    }

    record Child(
            @NotBlank @Size(max = 100) String familyName,
            @PastOrPresent LocalDate dateOfBirth) {}

    record SampleRequest(
            @NotNull @Valid Child child,
            @NotBlank @Size(max = 20) String note,
            int count,
            boolean urgent,
            Double weight,
            @NotNull Kind kind,
            Instant seenAt,
            UUID other,
            Optional<String> extra,
            @Size(max = 3) List<@NotBlank String> tags,
            Map<String, @Valid Child> answers) {

        @JsonIgnore
        @AssertTrue(message = "urgent-needs-count") public boolean isUrgencyExplained() {
            return !urgent || count > 0;
        }
    }

    record SampleResponse(
            UUID id, String note, int count, Instant receivedAt, Optional<String> extra, Optional<Kind> kind) {}

    record SampleEdit(
            @NotBlank @Size(max = 20) String note, @Max(9) int count, Optional<String> extra) {}

    private final Problems problems;
    private final MergePatch patches;
    private final cymru.gwarchod.http.RequestBody body;
    private final RequestIds ids;

    SampleResource(Problems problems, MergePatch patches, cymru.gwarchod.http.RequestBody body, RequestIds ids) {
        this.problems = problems;
        this.patches = patches;
        this.body = body;
        this.ids = ids;
    }

    @POST
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = SampleResponse.class)))
    public Response create(@BeanParam CommandHeaders headers, @Valid SampleRequest request) {
        var made = new SampleResponse(
                ID, request.note(), request.count(), Instant.EPOCH, request.extra(), Optional.empty());
        return Answers.created(URI.create("/v1/samples/" + ID), made, EntityTag.of("full", 0));
    }

    @GET
    @Path("/{id}")
    public Response read(@PathParam("id") UUID id, @BeanParam ReadHeaders headers, Request request) {
        if (!id.equals(ID)) {
            return problems.of(GeneralProblems.NOT_FOUND);
        }
        var found =
                new SampleResponse(ID, headers.purpose().name(), 1, Instant.EPOCH, Optional.empty(), Optional.empty());
        return Answers.found(found, EntityTag.of("full", 3), request);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = SampleEdit.class)))
    public Response edit(@PathParam("id") UUID id, @BeanParam EditHeaders headers, JsonNode patch) {
        headers.ifMatch().requireCurrent(EntityTag.of("full", 3));
        var edited = patches.apply(new SampleEdit("before", 1, Optional.of("more")), patch, SampleResponse.class);
        return Answers.changed(edited, EntityTag.of("full", 4));
    }

    @POST
    @Path("/{id}/acceptance")
    public Response accept(@PathParam("id") UUID id, @BeanParam ChangeHeaders headers) {
        headers.ifMatch().requireCurrent(EntityTag.of("full", 3));
        return problems.of(GeneralProblems.STATE_CONFLICT);
    }

    @GET
    public Response list(
            @BeanParam PageQuery page,
            @QueryParam("kind") List<Kind> kinds,
            @QueryParam("receivedFrom") LocalDate from,
            @QueryParam("urgent") Boolean urgent,
            UriInfo uri) {
        return Page.of(List.of(), page.limit(), Optional.of("abc")).response(uri);
    }

    @GET
    @Path("/bounded")
    public String bounded(@QueryParam("n") @Min(3) int n) {
        return "{}";
    }

    @POST
    @Path("/searches")
    public Map<String, String> search(@BeanParam ReadHeaders headers, @NotNull @Valid Child example) {
        return Map.of("sha256", body.sha256(), "traceId", ids.traceId(), "familyName", example.familyName());
    }

    @POST
    @Path("/reactive")
    public Uni<Child> reactive(@BeanParam CommandHeaders headers, @Valid Child child) {
        return Uni.createFrom().item(child);
    }

    @POST
    @Path("/manager-decisions")
    @RolesAllowed("manager")
    public Response decide(@BeanParam CommandHeaders headers, @Valid SampleRequest request) {
        return Response.noContent().build();
    }

    @GET
    @Path("/empty/{status}")
    public Response empty(@PathParam("status") int status) {
        return Response.status(status).build();
    }

    @GET
    @Path("/preconditions")
    public Response preconditions(Request request) {
        var failed = request.evaluatePreconditions(new jakarta.ws.rs.core.EntityTag("full.9"));
        return failed == null ? Response.ok("{}").build() : failed.build();
    }

    @GET
    @Path("/failures/{name}")
    public Response fail(@PathParam("name") String name) throws Exception {
        throw switch (name) {
            case "stale" -> new IllegalStateException(new org.hibernate.StaleStateException("row 4711 of child"));
            case "sql" -> new java.sql.SQLException("key (name)=(Secret)", "08006");
            case "constraint" -> new java.sql.SQLException("key (name)=(Secret)", "23505");
            case "text" ->
                new jakarta.ws.rs.BadRequestException(
                        Response.status(400).entity("Secret").build());
            default -> new IllegalStateException("Secret " + name);
        };
    }

    @GET
    @Path("/unannotated-value")
    @Size(max = 1) public String returnsTooMuch() {
        return "{\"a\":1}";
    }
}
