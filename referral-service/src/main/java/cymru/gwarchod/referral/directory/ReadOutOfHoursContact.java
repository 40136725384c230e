package cymru.gwarchod.referral.directory;

import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.LocalAuthority;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads whom to call at once about a child in an area, whatever the hour (SYS-13). */
@ApplicationScoped
@StatutoryRule("SYS-13")
public class ReadOutOfHoursContact {

    private final AgencyRegister register;
    private final AuditTrail audit;

    ReadOutOfHoursContact(AgencyRegister register, AuditTrail audit) {
        this.register = register;
        this.audit = audit;
    }

    /**
     * Whom to call in an area.
     *
     * @param socialServices absent where they do not take part
     * @param police absent where the force does not take part
     */
    public record Area(LocalAuthority authority, Optional<Agency> socialServices, Optional<Agency> police) {}

    /**
     * Whom to call, or empty where there is no such authority.
     *
     * @param localAuthority statistical code
     */
    @Transactional
    public Optional<Area> handle(String localAuthority) {
        Optional<LocalAuthority> authority = register.localAuthority(localAuthority);
        authority.ifPresent(found -> audit.readReference());
        return authority.map(
                found -> new Area(found, register.socialServicesOf(localAuthority), register.policeOf(localAuthority)));
    }
}
