package cymru.gwarchod.placement.claim;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.placement.claim.domain.Claim;
import cymru.gwarchod.placement.claim.domain.Claims;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The stay is over, and with it what it opened (security model 6.2: a home where the child was sees nothing). */
@ApplicationScoped
public class EndClaims {

    private final Claims claims;
    private final ClaimConsequences consequences;
    private final DomainClock domainClock;

    EndClaims(Claims claims, ClaimConsequences consequences, DomainClock domainClock) {
        this.claims = claims;
        this.consequences = consequences;
        this.domainClock = domainClock;
    }

    /** Ends whatever of it still stands. */
    @Transactional
    public void handle(NotificationId id, AgencyScope scope) {
        Instant now = domainClock.now();
        Claim.Verdict by = new Claim.Verdict(Actor.of(scope.caller()), now, Optional.empty());
        for (Claim claim : claims.of(id, scope)) {
            claim.end(by).ifPresent(ended -> {
                claims.update(ended, scope);
                consequences.of(claim, ended, now);
            });
        }
    }
}
