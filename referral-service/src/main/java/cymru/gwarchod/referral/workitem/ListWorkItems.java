package cymru.gwarchod.referral.workitem;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.workitem.domain.WorkItem;
import cymru.gwarchod.referral.workitem.domain.WorkItems;
import cymru.gwarchod.statutoryclock.TimelinessStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Lists what the caller's agency has to do, what is due first coming first: overdue work stands on top. */
@ApplicationScoped
public class ListWorkItems {

    private final WorkItems workItems;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ListWorkItems(WorkItems workItems, AuditTrail audit, DomainClock domainClock) {
        this.workItems = workItems;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** Which items; {@code overdue} true for those past due only. */
    public record Query(
            Optional<Boolean> open,
            boolean overdue,
            Optional<String> kind,
            Optional<ChildId> child,
            Optional<WorkItems.Position> after,
            int fetch) {

        /** How many of them are shown: one less than is fetched, which tells whether there is a next page. */
        int shown() {
            return fetch - 1;
        }
    }

    /** An item and where it stands now. */
    public record Listed(WorkItem item, TimelinessStatus status) {}

    /** One page. */
    @Transactional
    public List<Listed> handle(Query query, AgencyScope scope) {
        var now = domainClock.now();
        List<WorkItem> page = workItems.list(
                new WorkItems.Query(
                        query.open(),
                        query.overdue() ? Optional.of(now) : Optional.empty(),
                        query.kind(),
                        query.child(),
                        query.after(),
                        query.fetch()),
                scope);
        audit.listed(
                page.stream()
                        .limit(query.shown())
                        .map(item -> item.id().value())
                        .toList(),
                WorkItemAccess.OWN_AGENCY,
                "OWN_AGENCY");
        return page.stream()
                .map(item -> new Listed(item, item.status(now).value()))
                .toList();
    }
}
