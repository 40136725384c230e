package cymru.gwarchod.meeting.casefile;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.meeting.casefile.domain.AppointedLeads;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who leads in the agencies now. */
@ApplicationScoped
public class ReadAppointedLeads {

    private final AppointedLeads leads;

    ReadAppointedLeads(AppointedLeads leads) {
        this.leads = leads;
    }

    /** A lead, by the code of the capacity. */
    public record Lead(AgencyCode agency, Optional<String> unit, String capacity, String person) {}

    /** Everybody who leads on the day of this instant. */
    @Transactional
    public List<Lead> handle(Instant now, Scope scope) {
        return leads.on(StatutoryClock.localDate(now), scope).stream()
                .map(l -> new Lead(l.agency(), l.unit(), l.capacity(), l.person()))
                .toList();
    }
}
