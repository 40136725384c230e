package cymru.gwarchod.referral.ruleset;

import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists the policy packs by which this release counts. There is one so far. */
@ApplicationScoped
public class ListRulesets {

    private final PolicyPack pack;
    private final AuditTrail audit;

    ListRulesets(StatutoryClock clock, AuditTrail audit) {
        this.pack = clock.pack();
        this.audit = audit;
    }

    /** The packs, the one that came into force first standing first. */
    @Transactional
    public List<PolicyPack> handle() {
        audit.readReference();
        return List.of(pack);
    }
}
