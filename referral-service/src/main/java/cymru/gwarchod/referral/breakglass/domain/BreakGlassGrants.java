package cymru.gwarchod.referral.breakglass.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where emergency accesses are kept. */
public interface BreakGlassGrants {

    /** An emergency access that the caller may see. */
    record Seen(BreakGlassGrant grant, AgencyScope.Allowed access) {}

    /** A place in the list, which runs from the first access to the newest. */
    record Position(Instant grantedAt, BreakGlassGrant.GrantId id) {}

    /**
     * Which accesses to list.
     *
     * @param reviewed absent for all
     * @param fetch how many: one more than is shown, which tells whether there is a next page
     */
    record Query(Optional<Boolean> reviewed, Optional<Position> after, int fetch) {

        /** How many of them are shown. */
        public int shown() {
            return fetch - 1;
        }
    }

    /** Lets the caller break the glass once at a time, to the end of the transaction; answers how many are open. */
    long openOfCaller(Instant now, AgencyScope scope);

    /** Keeps a new access. */
    void add(BreakGlassGrant grant, AgencyScope scope);

    /** Keeps an access after its end or its review; answers its version now. */
    long update(BreakGlassGrant grant, AgencyScope scope);

    /** The access, or empty where there is none or none in scope. */
    Optional<Seen> find(BreakGlassGrant.GrantId id, AgencyScope scope);

    /** The accesses to the cases of the caller's agency, the first one first. */
    List<Seen> list(Query query, AgencyScope scope);

    /** Those whose time is over and whose end is not written down. */
    List<BreakGlassGrant> ranOut(Instant now, int most, SystemScope scope);

    /** Keeps that one has run out. */
    void update(BreakGlassGrant grant, SystemScope scope);
}
