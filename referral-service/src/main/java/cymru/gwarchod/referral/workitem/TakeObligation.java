package cymru.gwarchod.referral.workitem;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.referral.workitem.domain.WorkItem;
import cymru.gwarchod.referral.workitem.domain.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes over the state of an obligation that a service told of. */
@ApplicationScoped
public class TakeObligation {

    private final WorkItems workItems;

    TakeObligation(WorkItems workItems) {
        this.workItems = workItems;
    }

    /** Takes it over unless something newer is known. */
    @Transactional
    public void handle(WorkItem item, SystemScope scope) {
        workItems.take(item, scope);
    }
}
