package cymru.gwarchod.referral.workitem.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.referral.vocabulary.ChildId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where work items are kept. */
public interface WorkItems {

    /** A place in the list, which runs from what is due first. */
    record Position(Instant limit, WorkItem.WorkItemId id) {}

    /**
     * Which items to list.
     *
     * @param open absent for all; true for what is still to be done
     * @param overdueAt only what is open and past due at this instant
     */
    record Query(
            Optional<Boolean> open,
            Optional<Instant> overdueAt,
            Optional<String> kind,
            Optional<ChildId> child,
            Optional<Position> after,
            int limit) {}

    /** Takes over what an owner told, unless something newer is known. */
    void take(WorkItem item, SystemScope scope);

    /** The items of the caller's agency, what is due first coming first. */
    List<WorkItem> list(Query query, AgencyScope scope);
}
