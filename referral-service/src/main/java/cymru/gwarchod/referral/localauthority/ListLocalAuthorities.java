package cymru.gwarchod.referral.localauthority;

import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.LocalAuthority;
import cymru.gwarchod.access.agency.Nation;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Lists the local authorities; no area of Wales is left out (COMP-03). */
@ApplicationScoped
@StatutoryRule("COMP-03")
public class ListLocalAuthorities {

    private final AgencyRegister register;
    private final AuditTrail audit;

    ListLocalAuthorities(AgencyRegister register, AuditTrail audit) {
        this.register = register;
        this.audit = audit;
    }

    /** Those of one nation, or all; by code. */
    @Transactional
    public List<LocalAuthority> handle(Optional<Nation> nation) {
        audit.readReference();
        return register.localAuthorities().stream()
                .filter(authority -> nation.isEmpty() || nation.get() == authority.nation())
                .toList();
    }
}
