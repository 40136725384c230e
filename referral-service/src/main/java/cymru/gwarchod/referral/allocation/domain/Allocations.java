package cymru.gwarchod.referral.allocation.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.referral.vocabulary.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where allocations are kept. */
public interface Allocations {

    /** An allocation that the caller may see. */
    record Seen(Allocation allocation, AgencyScope.Allowed access) {}

    /** A place in the list, which runs from the first allocation to the newest. */
    record Position(Instant allocatedAt, Allocation.AllocationId id) {}

    /**
     * Which allocations to list.
     *
     * @param fetch how many: one more than is shown, which tells whether there is a next page
     */
    record Query(CaseId caseId, Optional<Position> after, int fetch) {

        /** How many of them are shown. */
        public int shown() {
            return fetch - 1;
        }
    }

    /** Keeps a new allocation; the one before it has ended by then. */
    void add(Allocation allocation, Scope scope);

    /** Keeps an allocation after its end; answers its version now. */
    long update(Allocation allocation, Scope scope);

    /** The allocation of that case, or empty where there is none or none in scope. */
    Optional<Seen> find(CaseId caseId, Allocation.AllocationId id, AgencyScope scope);

    /** The allocations of a case that the caller has reached, the first one first. */
    List<Allocation> list(Query query, AgencyScope scope);

    /** By which allocation a case is allocated now. */
    Optional<Allocation> current(CaseId caseId, Scope scope);
}
