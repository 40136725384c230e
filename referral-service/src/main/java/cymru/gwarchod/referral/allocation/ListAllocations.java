package cymru.gwarchod.referral.allocation;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.allocation.domain.Allocation;
import cymru.gwarchod.referral.allocation.domain.Allocations;
import cymru.gwarchod.referral.casefile.FindCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Lists to whom a case is and was allocated, the first allocation first. */
@ApplicationScoped
public class ListAllocations {

    private final FindCase findCase;
    private final Allocations allocations;
    private final AuditTrail audit;

    ListAllocations(FindCase findCase, Allocations allocations, AuditTrail audit) {
        this.findCase = findCase;
        this.allocations = allocations;
        this.audit = audit;
    }

    /** One page, or empty where the case is not there for the caller. */
    @Transactional
    public Optional<List<Allocation>> handle(Allocations.Query query, AgencyScope scope) {
        return findCase.handle(query.caseId(), scope).map(found -> {
            List<Allocation> page = allocations.list(query, scope);
            audit.listed(
                    page.stream()
                            .limit(query.shown())
                            .map(allocation -> allocation.id().value())
                            .toList(),
                    found.access().view(),
                    found.access().grounds());
            return page;
        });
    }
}
