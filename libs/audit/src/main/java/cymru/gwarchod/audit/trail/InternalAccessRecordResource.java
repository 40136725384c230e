package cymru.gwarchod.audit.trail;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What this service's audit knows of looks at a child. Only referral-service asks, with its own client, after it has
 * decided that the caller may know; the gateway does not route it and the published contract does not name it.
 */
@Path("/internal/access-records")
@Produces(MediaType.APPLICATION_JSON)
public class InternalAccessRecordResource {

    private static final int LARGEST_PAGE = 500;

    private static final String VIEW = "looks";
    private static final String BASIS = "INTERNAL_READER";

    private final LookReader reader;
    private final AuditTrail audit;

    InternalAccessRecordResource(LookReader reader, AuditTrail audit) {
        this.reader = reader;
        this.audit = audit;
    }

    /** A page of looks. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Looks(List<Look> looks) {}

    /**
     * Looks at a child, the newest first.
     *
     * @param agency only those of one agency
     * @param beforeAt go on after the look of this moment and {@code beforeId}
     */
    @GET
    @RolesAllowed(Role.INTERNAL_READER)
    @Audited(
            operation = "readInternalAccessRecords",
            resource = "access-record",
            classes = {FieldClass.F8, FieldClass.F10})
    @Operation(hidden = true)
    public Looks looks(
            @QueryParam("childId") Optional<UUID> childId,
            @QueryParam("agency") Optional<String> agency,
            @QueryParam("beforeAt") Optional<String> beforeAt,
            @QueryParam("beforeId") Optional<UUID> beforeId,
            @QueryParam("limit") @DefaultValue("200") int limit) {
        UUID child = childId.orElseThrow(() -> ProblemException.at("childId", GeneralProblems.INVALID_PARAMETER));
        Optional<LookQuery.Position> after =
                beforeAt.flatMap(at -> beforeId.map(id -> new LookQuery.Position(instant(at), id)));
        // Of a system, and of rows: it is no look at the child, which the operation that causes it records.
        return new Looks(reader.looks(
                new LookQuery(child, agency, after, Math.clamp(limit, 1, LARGEST_PAGE)),
                shown -> audit.listed(shown.stream().map(Look::id).toList(), VIEW, BASIS)));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw ProblemException.at("beforeAt", GeneralProblems.INVALID_PARAMETER);
        }
    }
}
