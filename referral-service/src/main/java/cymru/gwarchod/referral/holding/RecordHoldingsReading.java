package cymru.gwarchod.referral.holding;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Records that somebody read what is held about a child: it is a look at the child itself. */
@ApplicationScoped
public class RecordHoldingsReading {

    private final AuditTrail audit;

    RecordHoldingsReading(AuditTrail audit) {
        this.audit = audit;
    }

    /** Writes the row; committed before the first byte is answered. */
    @Transactional
    public void handle(ChildId child, AgencyScope.Allowed access) {
        audit.allowed(child.value(), Optional.of(child.value()), access);
    }
}
