package cymru.gwarchod.referral.directory;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.referral.directory.domain.DesignatedLead;
import cymru.gwarchod.referral.directory.domain.DesignatedLead.Capacity;
import cymru.gwarchod.referral.directory.domain.DesignatedLead.Post;
import cymru.gwarchod.referral.directory.domain.DesignatedLeads;
import cymru.gwarchod.referral.directory.domain.rules.WhoAdvises;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whom other features ask, tell or invite for an agency or a unit on a day (ROLE-04). */
@ApplicationScoped
public class FindLeads {

    private final DesignatedLeads leads;

    FindLeads(DesignatedLeads leads) {
        this.leads = leads;
    }

    /**
     * Somebody to turn to.
     *
     * @param unit absent where it is the lead of the whole agency
     * @param cover whether the person stands in for the lead
     */
    public record Found(PersonId person, String name, AgencyCode agency, Optional<UnitCode> unit, boolean cover) {

        static Found of(DesignatedLead lead) {
            return new Found(
                    lead.person(),
                    lead.name(),
                    lead.post().agency(),
                    lead.post().unit(),
                    lead.capacity() == Capacity.COVER);
        }
    }

    /** The lead and whoever covers, the lead first; those of the agency where the unit has none. */
    @Transactional
    public List<Found> handle(AgencyCode agency, Optional<UnitCode> unit, LocalDate on, Scope scope) {
        return WhoAdvises.on(new Post(agency, unit), leads.inForce(Optional.of(agency), on, scope)).stream()
                .map(Found::of)
                .toList();
    }
}
