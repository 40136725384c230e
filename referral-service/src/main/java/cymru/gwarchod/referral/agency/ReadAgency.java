package cymru.gwarchod.referral.agency;

import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.Unit;
import cymru.gwarchod.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads one agency of the register with its units. */
@ApplicationScoped
public class ReadAgency {

    private final AgencyRegister register;
    private final AuditTrail audit;

    ReadAgency(AgencyRegister register, AuditTrail audit) {
        this.register = register;
        this.audit = audit;
    }

    /** An agency and its teams, homes, schools and services. */
    public record WithUnits(Agency agency, List<Unit> units) {}

    /** The agency, or empty. */
    @Transactional
    public Optional<WithUnits> handle(String code) {
        Optional<Agency> agency = register.agency(code);
        agency.ifPresent(found -> audit.readReference());
        return agency.map(found -> new WithUnits(found, register.unitsOf(found.code())));
    }
}
