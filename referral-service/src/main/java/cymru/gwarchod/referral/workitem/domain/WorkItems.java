package cymru.gwarchod.referral.workitem.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.referral.vocabulary.ChildId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where work items are kept. */
public interface WorkItems {

    /** A place in the list, which runs from what is due first. */
    record Position(Instant limit, WorkItem.WorkItemId id) {}

    /**
     * Which items to list.
     *
     * @param open absent for all; true for what is still to be done
     * @param overdueAt only what is open and past due at this instant
     * @param authorities statistical codes; empty for all
     */
    record Query(
            Optional<Boolean> open,
            Optional<Instant> overdueAt,
            Optional<String> kind,
            Optional<String> rule,
            Set<String> authorities,
            Optional<ChildId> child,
            Optional<Position> after,
            int limit) {}

    /** Takes over what an owner told, unless something newer is known. A departure that is recorded here stays. */
    void take(WorkItem item, SystemScope scope);

    /** The items of the caller's agency, what is due first coming first. */
    List<WorkItem> list(Query query, AgencyScope scope);

    /** The item, or empty where there is none or none of the caller's agency. */
    Optional<WorkItem> find(WorkItem.WorkItemId id, AgencyScope scope);

    /** Records a departure; false where there is one already. */
    boolean depart(WorkItem.WorkItemId id, WorkItem.Departure departure, AgencyScope scope);
}
