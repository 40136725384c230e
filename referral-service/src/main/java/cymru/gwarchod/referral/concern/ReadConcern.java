package cymru.gwarchod.referral.concern;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.concern.domain.Concern;
import cymru.gwarchod.referral.concern.domain.ConcernRefusal;
import cymru.gwarchod.referral.concern.domain.Concerns;
import cymru.gwarchod.referral.vocabulary.ConcernId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one concern report of the own agency. */
@ApplicationScoped
public class ReadConcern {

    private final Concerns concerns;
    private final AuditTrail audit;

    ReadConcern(Concerns concerns, AuditTrail audit) {
        this.concerns = concerns;
        this.audit = audit;
    }

    /** The report, or absent. */
    @Transactional
    public Outcome<Concern, ConcernRefusal> handle(ConcernId id, AgencyScope scope) {
        return concerns.find(id, scope)
                .<Outcome<Concern, ConcernRefusal>>map(seen -> {
                    audit.allowed(id.value(), Optional.empty(), seen.access());
                    return new Outcome.Done<>(seen.concern(), seen.access());
                })
                .orElseGet(Outcome.Absent::new);
    }
}
