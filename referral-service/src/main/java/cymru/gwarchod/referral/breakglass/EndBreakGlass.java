package cymru.gwarchod.referral.breakglass;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.BrokenGlass;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassGrant;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassGrants;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Who has an emergency access gives it back before its time. */
@ApplicationScoped
public class EndBreakGlass {

    private final BreakGlassGrants grants;
    private final BrokenGlass glass;
    private final CaseAccessLedger ledger;
    private final AuditTrail audit;
    private final DomainClock domainClock;
    private final SystemClock systemClock;

    EndBreakGlass(
            BreakGlassGrants grants,
            BrokenGlass glass,
            CaseAccessLedger ledger,
            AuditTrail audit,
            DomainClock domainClock,
            SystemClock systemClock) {
        this.grants = grants;
        this.glass = glass;
        this.ledger = ledger;
        this.audit = audit;
        this.domainClock = domainClock;
        this.systemClock = systemClock;
    }

    /**
     * An ending.
     *
     * @param expected the version that was decided on
     */
    public record Command(BreakGlassGrant.GrantId id, EntityTag expected) {}

    /** Ends it, or says why not. */
    @Transactional
    public Outcome<BreakGlassGrant, BreakGlassRefusal> handle(Command command, AgencyScope scope) {
        Optional<BreakGlassGrants.Seen> seen = grants.find(command.id(), scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        BreakGlassGrant before = seen.get().grant();
        AgencyScope.Allowed access = seen.get().access();
        if (!command.expected().equals(EntityTag.of(access.view(), before.version()))) {
            return new Outcome.Stale<>(access, before.version());
        }
        return switch (before.stop(systemClock.now().truncatedTo(ChronoUnit.MICROS))) {
            case BreakGlassGrant.Step.Refused(BreakGlassRefusal refusal) -> new Outcome.Refused<>(refusal);
            case BreakGlassGrant.Step.Taken(BreakGlassGrant after) -> {
                long version = grants.update(after, scope);
                takeBack(after, domainClock.now());
                UUID child = after.whose().child().value();
                audit.allowed(command.id().value(), Optional.of(child), access);
                yield new Outcome.Done<>(after.atVersion(version), access);
            }
        };
    }

    private void takeBack(BreakGlassGrant grant, Instant now) {
        glass.look();
        ledger.takeBack(grant.whose().caseId().value(), grant.id().value(), now);
        ledger.takeBack(grant.whose().child().value(), grant.id().value(), now);
    }
}
