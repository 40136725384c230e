package cymru.gwarchod.referral.localauthority;

import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.LocalAuthority;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one local authority: its strategic task group (SYS-06) and who answers for children there. */
@ApplicationScoped
@StatutoryRule("SYS-06")
public class ReadLocalAuthority {

    private final AgencyRegister register;
    private final AuditTrail audit;

    ReadLocalAuthority(AgencyRegister register, AuditTrail audit) {
        this.register = register;
        this.audit = audit;
    }

    /**
     * An authority and who answers for children there.
     *
     * @param socialServices absent where they do not take part
     * @param police absent where the force does not take part
     */
    public record Area(LocalAuthority authority, Optional<Agency> socialServices, Optional<Agency> police) {}

    /** The authority, or empty. */
    @Transactional
    public Optional<Area> handle(String code) {
        Optional<LocalAuthority> authority = register.localAuthority(code);
        authority.ifPresent(found -> audit.readReference());
        return authority.map(found -> new Area(found, register.socialServicesOf(code), register.policeOf(code)));
    }
}
