package cymru.gwarchod.referral.agency;

import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Lists the agencies of the register, by code. */
@ApplicationScoped
public class ListAgencies {

    private final AgencyRegister register;
    private final AuditTrail audit;

    ListAgencies(AgencyRegister register, AuditTrail audit) {
        this.register = register;
        this.audit = audit;
    }

    /** Those of one type, or all. */
    @Transactional
    public List<Agency> handle(Optional<AgencyType> type) {
        audit.readReference();
        return register.agencies().stream()
                .filter(agency -> type.isEmpty() || type.get() == agency.type())
                .toList();
    }
}
