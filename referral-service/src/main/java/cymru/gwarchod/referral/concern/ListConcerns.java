package cymru.gwarchod.referral.concern;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.concern.domain.Concerns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists concern reports: a lead sees the agency's, everybody else the own ones; oldest first. */
@ApplicationScoped
public class ListConcerns {

    private final Concerns concerns;
    private final AuditTrail audit;

    ListConcerns(Concerns concerns, AuditTrail audit) {
        this.concerns = concerns;
        this.audit = audit;
    }

    /** One page. */
    @Transactional
    public List<Concerns.Seen> handle(Concerns.Query query, AgencyScope scope) {
        List<Concerns.Seen> page = concerns.list(query, scope);
        audit.listed(
                page.stream()
                        .limit(query.shown())
                        .map(seen -> seen.concern().id().value())
                        .toList(),
                scope.reaches().getFirst().view(),
                scope.reaches().getFirst().relation().name());
        return page;
    }
}
