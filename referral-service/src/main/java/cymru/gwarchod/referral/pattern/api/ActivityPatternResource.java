package cymru.gwarchod.referral.pattern.api;

import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.referral.pattern.PatternAccess;
import cymru.gwarchod.referral.pattern.ReadActivityPatterns;
import cymru.gwarchod.statutoryclock.Quarter;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Patterns of what is referred, over HTTP. */
@Path("/v1/activity-patterns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activity patterns", description = "What is referred of children, in figures, and no child in them")
public class ActivityPatternResource {

    private final ReadActivityPatterns readActivityPatterns;
    private final CallerProvider callers;

    ActivityPatternResource(ReadActivityPatterns readActivityPatterns, CallerProvider callers) {
        this.readActivityPatterns = readActivityPatterns;
        this.callers = callers;
    }

    /** Children by what is described of them. */
    @GET
    @PermissionsAllowed("readActivityPatterns")
    @Audited(
            operation = "readActivityPatterns",
            resource = "figure",
            classes = {FieldClass.F0})
    @Operation(
            operationId = "readActivityPatterns",
            summary = "Read what referrals describe, in numbers of children",
            description =
                    "Of how many children the referrals of a quarter describe each kind of exchange, way of being drawn in, kind of"
                            + " place and circumstance, in the caller's own authority and without rejected referrals; exact, for"
                            + " the lead officer and the manager who chairs (guidance 2.1, 3.4, 5.14; MON-02, REF-25).")
    @APIResponse(
            responseCode = "200",
            description = "The figures, dated, with the versions of rules and calendar",
            content = @Content(schema = @Schema(implementation = ActivityPatternsResponse.class)))
    public Response patterns(@QueryParam("quarter") @NotNull @Pattern(regexp = Quarter.FORM) String quarter) {
        Quarter asked = Quarter.parse(quarter);
        return Response.ok(ActivityPatternsResponse.of(
                        asked, readActivityPatterns.handle(asked, PatternAccess.READ.scopeOf(callers.caller()))))
                .build();
    }
}
