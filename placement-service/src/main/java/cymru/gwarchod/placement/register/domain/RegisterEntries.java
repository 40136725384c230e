package cymru.gwarchod.placement.register.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.placement.vocabulary.PlacementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register. Every method takes the scope; what lies outside is absent. */
public interface RegisterEntries {

    /** An entry that the caller may see. */
    record Seen(RegisterEntry entry, AgencyScope.Allowed access) {}

    /** A place in the list, which runs from who came first. */
    record Position(LocalDate startsOn, PlacementId id) {}

    /**
     * Which entries to list.
     *
     * @param on stays that have begun by that day and have not ended
     * @param placingAuthority statistical code; absent for all
     * @param fetch how many: one more than is shown, which tells whether there is a next page
     */
    record Query(LocalDate on, Optional<String> placingAuthority, Optional<Position> after, int fetch) {

        /** How many of them are shown. */
        public int shown() {
            return fetch - 1;
        }
    }

    /** The entries that the caller may list, who came first standing first. */
    List<Seen> list(Query query, AgencyScope scope);
}
