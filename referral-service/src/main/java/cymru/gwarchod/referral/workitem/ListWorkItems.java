package cymru.gwarchod.referral.workitem;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.workitem.domain.WorkItem;
import cymru.gwarchod.referral.workitem.domain.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists what the caller's agency has to do, what is due first coming first: overdue work stands on top. */
@ApplicationScoped
public class ListWorkItems {

    private final WorkItems workItems;
    private final StandingOfWorkItems standing;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ListWorkItems(WorkItems workItems, StandingOfWorkItems standing, AuditTrail audit, DomainClock domainClock) {
        this.workItems = workItems;
        this.standing = standing;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** Which items; {@code overdue} true for those past due only, no authorities for all. */
    public record Query(
            Optional<Boolean> open,
            boolean overdue,
            Optional<String> kind,
            Optional<String> rule,
            Set<String> authorities,
            Optional<ChildId> child,
            Optional<WorkItems.Position> after,
            int fetch) {

        /** How many of them are shown: one less than is fetched, which tells whether there is a next page. */
        int shown() {
            return fetch - 1;
        }
    }

    /** One page. */
    @Transactional
    public List<Standing> handle(Query query, AgencyScope scope) {
        Instant now = domainClock.now();
        List<WorkItem> page = workItems.list(
                new WorkItems.Query(
                        query.open(),
                        query.overdue() ? Optional.of(now) : Optional.empty(),
                        query.kind(),
                        query.rule(),
                        query.authorities(),
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
                WorkItemAccess.BASIS);
        return standing.of(page, now, scope);
    }
}
