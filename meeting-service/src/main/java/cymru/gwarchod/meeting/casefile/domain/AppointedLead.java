package cymru.gwarchod.meeting.casefile.domain;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.meeting.vocabulary.LeadId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A designated lead, as the directory in referral-service has it.
 *
 * @param unit team, home, school or service; absent for the lead of the whole agency
 * @param capacity in which the person leads, a code of the directory
 * @param person {@code person:issuer#subject}
 * @param endsOn last day; absent while it lasts
 */
public record AppointedLead(
        LeadId id,
        AgencyCode agency,
        Optional<String> unit,
        String capacity,
        String person,
        LocalDate startsOn,
        Optional<LocalDate> endsOn) {}
