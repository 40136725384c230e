package cymru.gwarchod.referral.workitem;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.obligations.DepartureRecorded;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.workitem.domain.WorkItem;
import cymru.gwarchod.referral.workitem.domain.WorkItemRefusal;
import cymru.gwarchod.referral.workitem.domain.WorkItems;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who answers for the agency's work records that a step is missed or varied, and why (COMP-01, COMP-02). The due date, and
 * by how much it was missed, stay; the service that owns the obligation hears of it.
 */
@StatutoryRule({"COMP-01", "COMP-02"})
@ApplicationScoped
public class DepartFromWorkItem {

    private final WorkItems workItems;
    private final StandingOfWorkItems standing;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    DepartFromWorkItem(
            WorkItems workItems,
            StandingOfWorkItems standing,
            Outbox outbox,
            AuditTrail audit,
            DomainClock domainClock) {
        this.workItems = workItems;
        this.standing = standing;
        this.outbox = outbox;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** A decision; whoever calls has made it. */
    public record Command(WorkItem.WorkItemId id, String reason) {}

    /** Records it, or says why not. */
    @Transactional
    public Outcome<Standing, WorkItemRefusal> handle(Command command, AgencyScope scope) {
        Optional<WorkItem> found = workItems.find(command.id(), scope);
        if (found.isEmpty()) {
            return new Outcome.Absent<>();
        }
        WorkItem item = found.get();
        if (item.departure().isPresent()) {
            return new Outcome.Refused<>(WorkItemRefusal.DEPARTURE_EXISTS);
        }
        if (!item.canBeDepartedFrom()) {
            return new Outcome.Refused<>(WorkItemRefusal.NOTHING_TO_DEPART_FROM);
        }
        Instant now = domainClock.now();
        String by = scope.caller().self().asText();
        WorkItem.Words words = new WorkItem.Words(by, scope.caller().displayName(), command.reason());
        if (!workItems.depart(command.id(), new WorkItem.Departure(now, Optional.of(words)), scope)) {
            return new Outcome.Refused<>(WorkItemRefusal.DEPARTURE_EXISTS);
        }
        outbox.publish(new DepartureRecorded(
                now,
                item.owner().agency().value(),
                new DepartureRecorded.Data(
                        command.id().value(),
                        item.rule().id(),
                        by,
                        now,
                        "/v1/work-items/" + command.id().value())));
        audit.allowedByRole(command.id().value(), WorkItemAccess.childOf(item), WorkItemAccess.OWN_AGENCY);
        WorkItem departed = workItems.find(command.id(), scope).orElseThrow();
        return new Outcome.Done<>(
                standing.of(List.of(departed), now, scope).getFirst(),
                new AgencyScope.Allowed(WorkItemAccess.OWN_AGENCY, Relation.OWN_AGENCY));
    }
}
