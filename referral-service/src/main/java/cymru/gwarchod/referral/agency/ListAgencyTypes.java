package cymru.gwarchod.referral.agency;

import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists the kinds of agency that take part (ROLE-01). */
@ApplicationScoped
@StatutoryRule("ROLE-01")
public class ListAgencyTypes {

    private final AuditTrail audit;

    ListAgencyTypes(AuditTrail audit) {
        this.audit = audit;
    }

    /** All of them, in the order of the guidance. */
    @Transactional
    public List<AgencyType> handle() {
        audit.readReference();
        return List.of(AgencyType.values());
    }
}
