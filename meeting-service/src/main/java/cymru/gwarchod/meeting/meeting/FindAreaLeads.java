package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.access.agency.LocalAuthority;
import cymru.gwarchod.access.agency.Unit;
import cymru.gwarchod.meeting.casefile.ReadAppointedLeads;
import cymru.gwarchod.meeting.meeting.domain.AreaLeads;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.Professional;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the agencies of an area and their leads, from the register and the directory. */
@ApplicationScoped
class FindAreaLeads {

    /** The capacity in which a social services manager may chair (ROLE-09). */
    static final String CSE_MANAGER = "CSE_MANAGER";

    private final AgencyRegister register;
    private final ReadAppointedLeads readAppointedLeads;

    FindAreaLeads(AgencyRegister register, ReadAppointedLeads readAppointedLeads) {
        this.register = register;
        this.readAppointedLeads = readAppointedLeads;
    }

    AreaLeads handle(CaseFacts facts, Professional chair, Optional<Professional> officer, Instant now, Scope scope) {
        List<ReadAppointedLeads.Lead> leads = readAppointedLeads.handle(now, scope);
        String authority = facts.responsibility().localAuthority();
        AgencyCode own = facts.responsibility().agency();
        Optional<String> board = register.localAuthority(authority).flatMap(LocalAuthority::healthBoard);
        return new AreaLeads(
                chair,
                officer.or(() -> register.policeOf(authority).map(a -> lead(a.code(), leads))),
                facts.referrals().stream()
                        .filter(CaseFacts.ReceivedReferral::referrerInvited)
                        .map(FindAreaLeads::referrer)
                        .distinct()
                        .toList(),
                agency(
                        AgencyType.EDUCATION,
                        a -> a.localAuthority().filter(authority::equals).isPresent(),
                        leads),
                agency(
                        AgencyType.HEALTH,
                        a -> a.healthBoard().isPresent() && a.healthBoard().equals(board),
                        leads),
                agency(AgencyType.SPECIALIST_CSE, a -> true, leads),
                agency(AgencyType.PROBATION, a -> true, leads),
                agency(AgencyType.YOUTH_JUSTICE, a -> true, leads),
                new Professional(own, Optional.empty(), Optional.empty(), Optional.of("Placements")),
                leads.stream()
                        .filter(l -> l.agency().equals(own) && l.unit().isPresent())
                        .min(Comparator.comparing(l -> facts.allocation().isEmpty()
                                || !l.unit().equals(facts.allocation().map(CaseFacts.Allocation::team))))
                        .map(FindAreaLeads::person));
    }

    /** The lead of a unit, or the agency where the unit has none; empty where there is no such unit. */
    Optional<Professional> ofUnit(String unitCode, Instant now, Scope scope) {
        return register.unit(unitCode).map(unit -> unitLead(unit, now, scope));
    }

    /** Whether the directory has this person as a manager who may chair in this agency. */
    boolean mayChair(AgencyCode agency, String person, Instant now, Scope scope) {
        return readAppointedLeads.handle(now, scope).stream()
                .anyMatch(l -> l.agency().equals(agency)
                        && l.capacity().equals(CSE_MANAGER)
                        && l.person().equals(person));
    }

    private Professional unitLead(Unit unit, Instant now, Scope scope) {
        return readAppointedLeads.handle(now, scope).stream()
                .filter(l -> l.unit().filter(unit.code().value()::equals).isPresent())
                .findFirst()
                .map(FindAreaLeads::person)
                .orElseGet(() -> new Professional(
                        unit.agency(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(unit.name().en())));
    }

    private Optional<Professional> agency(
            AgencyType type, Predicate<Agency> inArea, List<ReadAppointedLeads.Lead> leads) {
        return register.agencies().stream()
                .filter(a -> a.type() == type)
                .filter(inArea)
                .findFirst()
                .map(a -> lead(a.code(), leads));
    }

    private static Professional lead(AgencyCode agency, List<ReadAppointedLeads.Lead> leads) {
        return leads.stream()
                .filter(l -> l.agency().equals(agency)
                        && l.unit().isEmpty()
                        && !l.capacity().equals(CSE_MANAGER))
                .findFirst()
                .map(FindAreaLeads::person)
                .orElseGet(() -> new Professional(agency, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Professional person(ReadAppointedLeads.Lead lead) {
        return new Professional(
                lead.agency(), Optional.of(lead.person()), Optional.empty(), Optional.of(lead.capacity()));
    }

    private static Professional referrer(CaseFacts.ReceivedReferral referral) {
        return new Professional(
                referral.referrerAgency(),
                Optional.of(referral.referrer()).filter(r -> r.startsWith("person:")),
                Optional.empty(),
                Optional.empty());
    }
}
