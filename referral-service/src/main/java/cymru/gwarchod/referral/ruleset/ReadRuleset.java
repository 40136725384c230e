package cymru.gwarchod.referral.ruleset;

import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.obligations.Calendars;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one policy pack with all its periods. */
@ApplicationScoped
public class ReadRuleset {

    private final Calendars calendars;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ReadRuleset(Calendars calendars, AuditTrail audit, DomainClock domainClock) {
        this.calendars = calendars;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * The pack, or empty.
     *
     * @param id what records pin, id and version, {@code GUIDANCE_2010_DRAFT@1}; or the id alone for the version in force,
     *     the newest where none is yet
     */
    @Transactional
    public Optional<PolicyPack> handle(String id) {
        Optional<PolicyPack> found = RulesetById.of(calendars.packs(), id, StatutoryClock.localDate(domainClock.now()));
        found.ifPresent(pack -> audit.readReference());
        return found;
    }
}
