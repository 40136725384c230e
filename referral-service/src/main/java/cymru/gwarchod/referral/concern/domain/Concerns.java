package cymru.gwarchod.referral.concern.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.referral.vocabulary.ConcernId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where concern reports are kept. Every method takes the scope of the caller; what lies outside is absent. */
public interface Concerns {

    /** A concern report that the caller may see. */
    record Seen(Concern concern, AgencyScope.Allowed access) {}

    /** A place in the list, which runs from the oldest report to the newest. */
    record Position(Instant reportedAt, ConcernId id) {}

    /**
     * Which reports to list.
     *
     * @param status absent for all
     * @param fetch how many: one more than is shown, which tells whether there is a next page
     */
    record Query(Optional<ConcernStatus> status, Optional<Position> after, int fetch) {

        /** How many of them are shown. */
        public int shown() {
            return fetch - 1;
        }
    }

    /** Keeps a new report. The relations that open it must have been written before. */
    void add(Concern concern, AgencyScope scope);

    /** Keeps a report after a step; answers its version now. */
    long update(Concern concern, AgencyScope scope);

    /** The report, or empty where there is none or none in scope. */
    Optional<Seen> find(ConcernId id, AgencyScope scope);

    /** The reports that the caller may list, oldest first. */
    List<Seen> list(Query query, AgencyScope scope);
}
