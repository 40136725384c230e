package cymru.gwarchod.audit.holding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.audit.Audited;
import cymru.gwarchod.audit.FieldClass;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What this service holds about a child. Only referral-service asks, with its own client, after it has decided that the
 * caller may know; the gateway does not route it and the published contract does not name it.
 */
@Path("/internal/holdings")
@Produces(MediaType.APPLICATION_JSON)
public class InternalHoldingResource {

    private static final String VIEW = "holdings";
    private static final String BASIS = "INTERNAL_READER";

    private final HoldingReader reader;
    private final AuditTrail audit;

    InternalHoldingResource(HoldingReader reader, AuditTrail audit) {
        this.reader = reader;
        this.audit = audit;
    }

    /** What is held. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Holdings(List<Holding> holdings) {}

    /** What is held about a child. */
    @GET
    @RolesAllowed(Role.INTERNAL_READER)
    @Audited(
            operation = "readInternalHoldings",
            resource = "holding",
            classes = {FieldClass.F1})
    @Operation(hidden = true)
    public Holdings holdings(@QueryParam("childId") Optional<UUID> childId) {
        UUID child = childId.orElseThrow(() -> ProblemException.at("childId", GeneralProblems.INVALID_PARAMETER));
        // Of a system, and of counts: it is no look at the child, which the operation that causes it records.
        return new Holdings(reader.holdings(child, held -> audit.listed(List.of(), VIEW, BASIS)));
    }
}
