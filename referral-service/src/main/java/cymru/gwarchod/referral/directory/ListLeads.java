package cymru.gwarchod.referral.directory;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.directory.domain.DesignatedLead;
import cymru.gwarchod.referral.directory.domain.DesignatedLeads;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists who leads and who covers on a day. */
@ApplicationScoped
public class ListLeads {

    private final DesignatedLeads leads;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ListLeads(DesignatedLeads leads, AuditTrail audit, DomainClock domainClock) {
        this.leads = leads;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * What to list.
     *
     * @param on the day; absent for today
     */
    public record Query(
            Optional<AgencyCode> agency,
            Optional<UnitCode> unit,
            Optional<LocalDate> on,
            Optional<DesignatedLeads.Position> after,
            int limit) {}

    /** One page. */
    @Transactional
    public List<DesignatedLead> handle(Query query, AgencyScope scope) {
        LocalDate on = query.on().orElseGet(() -> StatutoryClock.localDate(domainClock.now()));
        audit.readReference();
        return leads.list(
                new DesignatedLeads.Query(query.agency(), query.unit(), on, query.after(), query.limit()), scope);
    }
}
