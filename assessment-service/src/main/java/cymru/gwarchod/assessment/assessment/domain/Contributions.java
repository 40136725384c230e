package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ContributionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where contributions are kept. Every method takes the scope of the caller; what lies outside is absent. */
public interface Contributions {

    /** A contribution that the caller may see; how much of it, the access says. */
    record Seen(Contribution contribution, AgencyScope.Allowed access) {}

    /** A place in the list, which runs from the oldest contribution to the newest. */
    record Position(Instant submittedAt, ContributionId id) {}

    /**
     * Which contributions to list.
     *
     * @param caseId those to one case, for its social workers; absent for the own ones
     * @param fetch how many: one more than is shown, which tells whether there is a next page
     */
    record Query(Optional<CaseId> caseId, Optional<Position> after, int fetch) {

        /** How many of them are shown. */
        public int shown() {
            return fetch - 1;
        }
    }

    /** Keeps a new contribution. The relations that open it must have been written before. */
    void add(Contribution contribution, AgencyScope scope);

    /** The contribution, or empty where there is none or none in scope. */
    Optional<Seen> find(ContributionId id, AgencyScope scope);

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Seen> findToChange(ContributionId id, AgencyScope scope);

    /** The contributions that the caller may list, oldest first. */
    List<Seen> list(Query query, AgencyScope scope);

    /** Keeps that it was taken into an assessment; answers the contribution as it is now. */
    Contribution keepTaken(Contribution contribution, AgencyScope scope);
}
