package cymru.gwarchod.referral.ruleset;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.obligations.CountingChanges;
import cymru.gwarchod.referral.vocabulary.PlatformsOwn;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * Activates another reading of the law from a day on (SYS-08). It begins tomorrow at the earliest, so that every service
 * has heard of it by then; what was counted keeps the pack that it pinned.
 */
@StatutoryRule("SYS-08")
@ApplicationScoped
public class ActivateRuleset {

    private final CountingChanges changes;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ActivateRuleset(CountingChanges changes, AuditTrail audit, DomainClock domainClock) {
        this.changes = changes;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * Activates the pack, or says why not.
     *
     * @param document the pack in the form of the files that a release carries
     */
    @Transactional
    public Outcome<PolicyPack, RulesetRefusal> handle(String document, AgencyScope scope) {
        Optional<AgencyScope.Allowed> access = PlatformsOwn.reachedBy(scope);
        if (access.isEmpty()) {
            return new Outcome.Refused<>(new RulesetRefusal.NotKeptByCaller());
        }
        Instant now = domainClock.now();
        PolicyPack pack;
        try {
            pack = PolicyPack.parse(document);
            // Takes its place behind the others, or says with which it overlaps.
            changes.lock().packs().activated(pack);
        } catch (PolicyPack.Refused refused) {
            return new Outcome.Refused<>(new RulesetRefusal.Defective(refused.defects()));
        }
        if (!pack.effectiveFrom().isAfter(StatutoryClock.localDate(now))) {
            return new Outcome.Refused<>(new RulesetRefusal.BeginsTooEarly());
        }
        changes.activate(pack, document, now);
        audit.allowed(RulesetById.id(pack), Optional.empty(), access.get());
        return new Outcome.Done<>(pack, access.get());
    }
}
