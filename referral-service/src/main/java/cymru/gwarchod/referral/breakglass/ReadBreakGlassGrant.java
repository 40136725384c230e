package cymru.gwarchod.referral.breakglass;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassGrant;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassGrants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one emergency access. */
@ApplicationScoped
public class ReadBreakGlassGrant {

    private final BreakGlassGrants grants;
    private final AuditTrail audit;
    private final SystemClock systemClock;

    ReadBreakGlassGrant(BreakGlassGrants grants, AuditTrail audit, SystemClock systemClock) {
        this.grants = grants;
        this.audit = audit;
        this.systemClock = systemClock;
    }

    /** An access, and whether it still opens anything. */
    public record Found(BreakGlassGrant grant, boolean open, AgencyScope.Allowed access) {}

    /** The access, or empty. */
    @Transactional
    public Optional<Found> handle(BreakGlassGrant.GrantId id, AgencyScope scope) {
        Optional<BreakGlassGrants.Seen> seen = grants.find(id, scope);
        seen.ifPresent(found -> audit.allowed(
                id.value(), Optional.of(found.grant().whose().child().value()), found.access()));
        return seen.map(found -> new Found(found.grant(), found.grant().isOpen(systemClock.now()), found.access()));
    }
}
