package cymru.gwarchod.referral.directory;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.directory.domain.DesignatedLeads;
import cymru.gwarchod.referral.directory.domain.rules.LeadershipGaps;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads where nobody leads today (ROLE-03). */
@ApplicationScoped
public class ReadLeadershipGaps {

    private final DesignatedLeads leads;
    private final AgencyRegister register;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ReadLeadershipGaps(DesignatedLeads leads, AgencyRegister register, AuditTrail audit, DomainClock domainClock) {
        this.leads = leads;
        this.register = register;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** The gaps on a day. */
    public record Report(LocalDate on, List<LeadershipGaps.Gap> gaps) {}

    /**
     * The gaps of one agency, or of all.
     *
     * @param agency absent for all
     */
    @Transactional
    public Report handle(Optional<Agency> agency, AgencyScope scope) {
        LocalDate today = StatutoryClock.localDate(domainClock.now());
        List<Agency> asked = agency.map(List::of).orElseGet(register::agencies);
        audit.readReference();
        return new Report(
                today, LeadershipGaps.of(asked, register, leads.inForce(agency.map(Agency::code), today, scope)));
    }
}
