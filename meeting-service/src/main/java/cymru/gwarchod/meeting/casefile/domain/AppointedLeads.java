package cymru.gwarchod.meeting.casefile.domain;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.meeting.vocabulary.LeadId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The designated leads of all agencies, which are no secret. */
public interface AppointedLeads {

    /** Everybody who leads on this day. */
    List<AppointedLead> on(LocalDate day, Scope scope);

    /** Keeps a lead, or what has changed about one. */
    void keep(AppointedLead lead, SystemScope scope);

    /** The lead ends with this day; answers whether the lead is known. */
    boolean end(LeadId id, Optional<LocalDate> lastDay, SystemScope scope);
}
