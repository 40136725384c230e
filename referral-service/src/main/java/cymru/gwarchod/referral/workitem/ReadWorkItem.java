package cymru.gwarchod.referral.workitem;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.workitem.domain.WorkItem;
import cymru.gwarchod.referral.workitem.domain.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads one work item of the caller's agency. */
@ApplicationScoped
public class ReadWorkItem {

    private final WorkItems workItems;
    private final StandingOfWorkItems standing;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ReadWorkItem(WorkItems workItems, StandingOfWorkItems standing, AuditTrail audit, DomainClock domainClock) {
        this.workItems = workItems;
        this.standing = standing;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** The item, or empty where there is none or none of the caller's agency. */
    @Transactional
    public Optional<Standing> handle(WorkItem.WorkItemId id, AgencyScope scope) {
        return workItems.find(id, scope).map(item -> {
            audit.allowedByRole(id.value(), WorkItemAccess.childOf(item), WorkItemAccess.OWN_AGENCY);
            return standing.of(List.of(item), domainClock.now(), scope).getFirst();
        });
    }
}
