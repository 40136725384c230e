package cymru.gwarchod.referral.ruleset;

import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.obligations.Calendars;
import cymru.gwarchod.statutoryclock.PolicyPack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reads a policy pack that was activated, to answer a repeated call. */
@ApplicationScoped
public class ReadActivatedRuleset {

    private final Calendars calendars;
    private final AuditTrail audit;

    ReadActivatedRuleset(Calendars calendars, AuditTrail audit) {
        this.calendars = calendars;
        this.audit = audit;
    }

    /** The pack of that id, or empty. */
    @Transactional
    public Optional<PolicyPack> handle(UUID id) {
        audit.readReference();
        return calendars.packs().packs().stream()
                .filter(pack -> RulesetById.id(pack).equals(id))
                .findFirst();
    }
}
