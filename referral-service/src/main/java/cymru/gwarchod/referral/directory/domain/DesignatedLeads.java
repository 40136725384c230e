package cymru.gwarchod.referral.directory.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where the directory's entries are kept. Everybody reads them; an agency changes its own. */
public interface DesignatedLeads {

    /** An entry of the caller's agency, which the caller may change. */
    record Own(DesignatedLead lead, AgencyScope.Allowed access) {}

    /** A place in the list, which runs by agency, then from the first term to the last. */
    record Position(AgencyCode agency, LocalDate startsOn, DesignatedLead.LeadId id) {}

    /**
     * Which entries to list.
     *
     * @param agency absent for all
     * @param unit absent for the agency's lead and those of all its units
     * @param on the day on which they are in force
     */
    record Query(
            Optional<AgencyCode> agency, Optional<UnitCode> unit, LocalDate on, Optional<Position> after, int limit) {}

    /** Keeps a new entry; false where another lead got the post at the same moment (ROLE-02). */
    boolean add(DesignatedLead lead, AgencyScope scope);

    /** Keeps an entry after its ending; answers its version now. */
    long update(DesignatedLead lead, AgencyScope scope);

    /** The entry, for reading. */
    Optional<DesignatedLead> read(DesignatedLead.LeadId id, AgencyScope scope);

    /** The entry, for changing; empty where it is not the own agency's. */
    Optional<Own> find(DesignatedLead.LeadId id, AgencyScope scope);

    /** Every entry that a post has had or will have. */
    List<DesignatedLead> ofPost(DesignatedLead.Post post, Scope scope);

    /** The entries in force on a day: of one agency, or of all. */
    List<DesignatedLead> inForce(Optional<AgencyCode> agency, LocalDate on, Scope scope);

    /** One page of entries. */
    List<DesignatedLead> list(Query query, AgencyScope scope);
}
