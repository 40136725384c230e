package cymru.gwarchod.referral.directory;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.Unit;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.directory.domain.DesignatedLead;
import cymru.gwarchod.referral.directory.domain.DesignatedLeads;
import cymru.gwarchod.referral.directory.domain.DirectoryRefusal;
import cymru.gwarchod.referral.directory.domain.rules.CapacityFitsAgency;
import cymru.gwarchod.referral.directory.domain.rules.OneLeadForEachPost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** An agency's administrator names who leads, or covers, in the agency or in one of its units (ROLE-02, ROLE-03). */
@ApplicationScoped
public class AppointLead {

    private final DesignatedLeads leads;
    private final AgencyRegister register;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    AppointLead(
            DesignatedLeads leads, AgencyRegister register, Outbox outbox, AuditTrail audit, DomainClock domainClock) {
        this.leads = leads;
        this.register = register;
        this.outbox = outbox;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * An appointment in the caller's own agency.
     *
     * @param unit code of a unit; absent for the lead of the whole agency
     */
    public record Command(
            Optional<String> unit,
            DesignatedLead.Capacity capacity,
            PersonId person,
            String name,
            Optional<String> phone,
            Optional<String> email,
            DesignatedLead.Term term) {}

    /** Appoints, or says why not. */
    @Transactional
    public Outcome<DesignatedLead, DirectoryRefusal> handle(Command command, AgencyScope scope) {
        Instant now = domainClock.now();
        AgencyCode own = scope.caller().agency().code();
        Optional<UnitCode> unit = command.unit().flatMap(code -> unitOf(own, code));
        if (unit.isEmpty() && command.unit().isPresent()) {
            return new Outcome.Refused<>(DirectoryRefusal.UNIT_NOT_OF_AGENCY);
        }
        if (!CapacityFitsAgency.holds(
                command.capacity(), unit, scope.caller().agency().type())) {
            return new Outcome.Refused<>(DirectoryRefusal.CAPACITY_NOT_OF_AGENCY);
        }
        if (command.term().isBackwards()) {
            return new Outcome.Refused<>(DirectoryRefusal.ENDS_BEFORE_START);
        }
        DesignatedLead appointed = new DesignatedLead(
                new DesignatedLead.LeadId(Ids.next(now)),
                new DesignatedLead.Post(own, unit),
                command.capacity(),
                command.person(),
                command.name(),
                command.phone(),
                command.email(),
                command.term(),
                scope.caller().self().asText(),
                0);
        Optional<DirectoryRefusal> refusal = OneLeadForEachPost.check(appointed, leads.ofPost(appointed.post(), scope));
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        if (!leads.add(appointed, scope)) {
            return new Outcome.Refused<>(DirectoryRefusal.LEAD_EXISTS);
        }
        outbox.publish(DirectoryEvents.appointed(appointed, now));
        AgencyScope.Allowed access = new AgencyScope.Allowed(DirectoryAccess.ENTRY, Relation.OWN_AGENCY);
        audit.allowed(appointed.id().value(), Optional.empty(), access);
        return new Outcome.Done<>(appointed, access);
    }

    private Optional<UnitCode> unitOf(AgencyCode agency, String code) {
        return register.unit(code).filter(unit -> unit.agency().equals(agency)).map(Unit::code);
    }
}
