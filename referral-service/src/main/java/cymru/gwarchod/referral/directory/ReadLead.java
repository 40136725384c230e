package cymru.gwarchod.referral.directory;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.directory.domain.DesignatedLead;
import cymru.gwarchod.referral.directory.domain.DesignatedLeads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one entry of the directory. */
@ApplicationScoped
public class ReadLead {

    private final DesignatedLeads leads;
    private final AuditTrail audit;

    ReadLead(DesignatedLeads leads, AuditTrail audit) {
        this.leads = leads;
        this.audit = audit;
    }

    /** The entry, or empty. */
    @Transactional
    public Optional<DesignatedLead> handle(DesignatedLead.LeadId id, AgencyScope scope) {
        Optional<DesignatedLead> lead = leads.read(id, scope);
        lead.ifPresent(found -> audit.readReference());
        return lead;
    }
}
