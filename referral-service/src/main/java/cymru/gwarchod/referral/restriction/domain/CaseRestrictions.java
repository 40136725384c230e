package cymru.gwarchod.referral.restriction.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.referral.vocabulary.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where restrictions are kept. */
public interface CaseRestrictions {

    /** A restriction that the caller may see. */
    record Seen(CaseRestriction restriction, AgencyScope.Allowed access) {}

    /** A place in the list, which runs from the first proposal to the newest. */
    record Position(Instant proposedAt, CaseRestriction.RestrictionId id) {}

    /**
     * Which restrictions to list.
     *
     * @param fetch how many: one more than is shown, which tells whether there is a next page
     */
    record Query(Optional<RestrictionStatus> status, Optional<CaseId> caseId, Optional<Position> after, int fetch) {

        /** How many of them are shown. */
        public int shown() {
            return fetch - 1;
        }
    }

    /** Keeps a new proposal. */
    void add(CaseRestriction restriction, AgencyScope scope);

    /** Keeps a restriction after an approval; answers its version now. */
    long update(CaseRestriction restriction, AgencyScope scope);

    /** Ends whatever else there is about the case, proposed or in force: the complete list of now takes its place. */
    void supersede(CaseRestriction by, AgencyScope scope);

    /** The restriction, or empty where there is none or none in scope. */
    Optional<Seen> find(CaseRestriction.RestrictionId id, AgencyScope scope);

    /** The restrictions of the caller's agency, the first proposal first. */
    List<Seen> list(Query query, AgencyScope scope);
}
