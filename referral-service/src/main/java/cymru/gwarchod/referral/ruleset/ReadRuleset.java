package cymru.gwarchod.referral.ruleset;

import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one policy pack with all its periods. */
@ApplicationScoped
public class ReadRuleset {

    private final PolicyPack pack;
    private final AuditTrail audit;

    ReadRuleset(StatutoryClock clock, AuditTrail audit) {
        this.pack = clock.pack();
        this.audit = audit;
    }

    /**
     * The pack, or empty.
     *
     * @param id its id, or what records pin: id and version, {@code GUIDANCE_2010_DRAFT@1}
     */
    @Transactional
    public Optional<PolicyPack> handle(String id) {
        Optional<PolicyPack> found = Optional.of(pack)
                .filter(p -> id.equals(p.ref().id()) || id.equals(p.ref().toString()));
        found.ifPresent(p -> audit.readReference());
        return found;
    }
}
