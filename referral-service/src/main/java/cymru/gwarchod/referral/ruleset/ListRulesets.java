package cymru.gwarchod.referral.ruleset;

import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.obligations.Calendars;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.PolicyPacks;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists the policy packs: those that the release carries and those activated since. */
@ApplicationScoped
public class ListRulesets {

    private final Calendars calendars;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ListRulesets(Calendars calendars, AuditTrail audit, DomainClock domainClock) {
        this.calendars = calendars;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** A pack, and whether what starts today is counted with it. */
    public record Listed(PolicyPack pack, boolean inForce) {}

    /** The packs, the one that came into force first standing first. */
    @Transactional
    public List<Listed> handle() {
        audit.readReference();
        PolicyPacks packs = calendars.packs();
        PolicyPack today = packs.inForce(StatutoryClock.localDate(domainClock.now()));
        return packs.packs().stream()
                .map(pack -> new Listed(pack, pack.ref().equals(today.ref())))
                .toList();
    }
}
