package cymru.gwarchod.placement.claim;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.placement.claim.domain.ClaimRefusal;
import cymru.gwarchod.placement.claim.domain.Claims;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads what a notification claims, in the view that the caller's relation to it opens. */
@ApplicationScoped
public class ReadClaims {

    private final Claims claims;
    private final AuditTrail audit;

    ReadClaims(Claims claims, AuditTrail audit) {
        this.claims = claims;
        this.audit = audit;
    }

    /** The claims, or absent. */
    @Transactional
    public Outcome<Claims.Seen, ClaimRefusal> handle(NotificationId id, AgencyScope scope) {
        return claims.find(id, scope)
                .<Outcome<Claims.Seen, ClaimRefusal>>map(seen -> {
                    audit.allowed(id.value(), Optional.empty(), seen.access());
                    return new Outcome.Done<>(seen, seen.access());
                })
                .orElseGet(Outcome.Absent::new);
    }
}
