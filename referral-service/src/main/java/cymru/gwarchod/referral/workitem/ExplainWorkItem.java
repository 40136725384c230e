package cymru.gwarchod.referral.workitem;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.obligations.Calendars;
import cymru.gwarchod.referral.workitem.domain.WorkItem;
import cymru.gwarchod.referral.workitem.domain.WorkItemRefusal;
import cymru.gwarchod.referral.workitem.domain.WorkItems;
import cymru.gwarchod.statutoryclock.Explanation;
import cymru.gwarchod.statutoryclock.PeriodId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Says day by day why an item is due when it is due, with the pack and the calendar that it was counted with. */
@ApplicationScoped
public class ExplainWorkItem {

    private final WorkItems workItems;
    private final Calendars calendars;
    private final AuditTrail audit;

    ExplainWorkItem(WorkItems workItems, Calendars calendars, AuditTrail audit) {
        this.workItems = workItems;
        this.calendars = calendars;
        this.audit = audit;
    }

    /** The explanation; refused where this service has not heard yet of the pack or the calendar. */
    @Transactional
    public Outcome<Explanation, WorkItemRefusal> handle(WorkItem.WorkItemId id, AgencyScope scope) {
        Optional<WorkItem> found = workItems.find(id, scope);
        if (found.isEmpty()) {
            return new Outcome.Absent<>();
        }
        WorkItem item = found.get();
        WorkItem.Rule rule = item.rule();
        Optional<Explanation> explanation = calendars.explain(
                rule.pack(),
                rule.calendar(),
                new PeriodId(rule.id()),
                item.started().at());
        if (explanation.isEmpty()) {
            return new Outcome.Refused<>(WorkItemRefusal.NOT_COUNTED_HERE);
        }
        audit.allowedByRole(id.value(), WorkItemAccess.childOf(item), WorkItemAccess.OWN_AGENCY);
        return new Outcome.Done<>(
                explanation.get(), new AgencyScope.Allowed(WorkItemAccess.OWN_AGENCY, Relation.OWN_AGENCY));
    }
}
