package cymru.gwarchod.referral.accessrecord;

import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.accessrecord.domain.Trail;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Records that somebody read who looked: it is a look itself, and stands in the trail from now on. */
@ApplicationScoped
public class RecordTrailReading {

    private final AuditTrail audit;

    RecordTrailReading(AuditTrail audit) {
        this.audit = audit;
    }

    /** Writes the row; committed before the first byte is answered. */
    @Transactional
    public void handle(ChildId child, Trail trail) {
        switch (trail) {
            case Trail.OfTheChild c -> audit.allowed(child.value(), Optional.of(child.value()), c.access());
            case Trail.OfTheOwnAgency a -> audit.allowedByRole(child.value(), Optional.of(child.value()), a.view());
            case Trail.OfTheAudit o -> audit.allowedByRole(child.value(), Optional.of(child.value()), o.view());
        }
    }
}
