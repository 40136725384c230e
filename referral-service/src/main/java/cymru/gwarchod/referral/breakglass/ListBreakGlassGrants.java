package cymru.gwarchod.referral.breakglass;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassGrants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Lists the emergency accesses to the cases of the caller's authority, the first one first. */
@ApplicationScoped
public class ListBreakGlassGrants {

    private final BreakGlassGrants grants;
    private final AuditTrail audit;
    private final SystemClock systemClock;

    ListBreakGlassGrants(BreakGlassGrants grants, AuditTrail audit, SystemClock systemClock) {
        this.grants = grants;
        this.audit = audit;
        this.systemClock = systemClock;
    }

    /** One page. */
    @Transactional
    public List<ReadBreakGlassGrant.Found> handle(BreakGlassGrants.Query query, AgencyScope scope) {
        List<BreakGlassGrants.Seen> page = grants.list(query, scope);
        audit.listed(
                page.stream()
                        .limit(query.shown())
                        .map(seen -> seen.grant().id().value())
                        .toList(),
                BreakGlassAccess.GRANT,
                Relation.RESPONSIBLE_LA.name());
        Instant now = systemClock.now();
        return page.stream()
                .map(seen ->
                        new ReadBreakGlassGrant.Found(seen.grant(), seen.grant().isOpen(now), seen.access()))
                .toList();
    }
}
