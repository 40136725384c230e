package cymru.gwarchod.placement.claim;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.placement.claim.domain.Claim;
import cymru.gwarchod.placement.claim.domain.ClaimRefusal;
import cymru.gwarchod.placement.claim.domain.ClaimedRelation;
import cymru.gwarchod.placement.claim.domain.Claims;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** What every step with a claim has in common, from the scope to the audit row. */
@ApplicationScoped
class ClaimStepRunner {

    private final Claims claims;
    private final ClaimConsequences consequences;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ClaimStepRunner(Claims claims, ClaimConsequences consequences, AuditTrail audit, DomainClock domainClock) {
        this.claims = claims;
        this.consequences = consequences;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** A step with one claim. */
    interface Decision {
        Claim.Step of(Claim claim, AgencyScope.Allowed access, Instant now);
    }

    Outcome<Claims.Seen, ClaimRefusal> run(
            NotificationId id, ClaimedRelation relation, EntityTag expected, AgencyScope scope, Decision decision) {
        Optional<Claims.Seen> seen = claims.find(id, scope);
        Optional<Claim> claim = seen.stream()
                .flatMap(found -> found.claims().stream())
                .filter(found -> found.relation() == relation)
                .findFirst();
        if (claim.isEmpty()) {
            return new Outcome.Absent<>();
        }
        AgencyScope.Allowed access = seen.orElseThrow().access();
        long version = seen.get().steps();
        if (!expected.equals(EntityTag.of(access.view(), version))) {
            return new Outcome.Stale<>(access, version);
        }
        Instant now = domainClock.now();
        return switch (decision.of(claim.get(), access, now)) {
            case Claim.Step.Refused(ClaimRefusal refusal) -> new Outcome.Refused<>(refusal);
            case Claim.Step.Taken(Claim after) -> {
                claims.update(after, scope);
                consequences.of(claim.get(), after, now);
                audit.allowed(id.value(), Optional.empty(), access);
                yield new Outcome.Done<>(new Claims.Seen(claims.of(id, scope), access), access);
            }
        };
    }
}
