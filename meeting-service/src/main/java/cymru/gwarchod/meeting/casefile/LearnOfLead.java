package cymru.gwarchod.meeting.casefile;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.meeting.casefile.domain.AppointedLead;
import cymru.gwarchod.meeting.casefile.domain.AppointedLeads;
import cymru.gwarchod.meeting.vocabulary.LeadId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** A lead was appointed, or ended, in the directory of referral-service. */
@ApplicationScoped
public class LearnOfLead {

    private final AppointedLeads leads;

    LearnOfLead(AppointedLeads leads) {
        this.leads = leads;
    }

    /** An appointment as the directory tells it. */
    public record Appointment(
            LeadId id,
            AgencyCode agency,
            Optional<String> unit,
            String capacity,
            String person,
            LocalDate startsOn,
            Optional<LocalDate> endsOn) {}

    /** Keeps an appointment. */
    @Transactional
    public void handle(Appointment a, SystemScope scope) {
        leads.keep(
                new AppointedLead(a.id(), a.agency(), a.unit(), a.capacity(), a.person(), a.startsOn(), a.endsOn()),
                scope);
    }

    /** Ends one; answers whether it is known. */
    @Transactional
    public boolean handle(LeadId lead, Optional<LocalDate> lastDay, SystemScope scope) {
        return leads.end(lead, lastDay, scope);
    }
}
