package cymru.gwarchod.referral.directory;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.directory.domain.DesignatedLead;
import cymru.gwarchod.referral.directory.domain.DesignatedLeads;
import cymru.gwarchod.referral.directory.domain.DirectoryRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** Gives an entry of the own agency its last day, so that the post can be filled anew (ROLE-02). */
@ApplicationScoped
public class EndLead {

    private final DesignatedLeads leads;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    EndLead(DesignatedLeads leads, Outbox outbox, AuditTrail audit, DomainClock domainClock) {
        this.leads = leads;
        this.outbox = outbox;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * An ending.
     *
     * @param expected the version that was decided on
     * @param endsOn last day
     */
    public record Command(DesignatedLead.LeadId id, EntityTag expected, LocalDate endsOn) {}

    /** Ends the entry, or says why not. */
    @Transactional
    public Outcome<DesignatedLead, DirectoryRefusal> handle(Command command, AgencyScope scope) {
        Optional<DesignatedLeads.Own> own = leads.find(command.id(), scope);
        if (own.isEmpty()) {
            return new Outcome.Absent<>();
        }
        DesignatedLead before = own.get().lead();
        AgencyScope.Allowed access = own.get().access();
        if (!command.expected().equals(EntityTag.of(access.view(), before.version()))) {
            return new Outcome.Stale<>(access, before.version());
        }
        return switch (before.end(command.endsOn())) {
            case DesignatedLead.Step.Refused(DirectoryRefusal refusal) -> new Outcome.Refused<>(refusal);
            case DesignatedLead.Step.Taken(DesignatedLead after) -> {
                long version = leads.update(after, scope);
                outbox.publish(DirectoryEvents.ended(after, domainClock.now()));
                audit.allowed(command.id().value(), Optional.empty(), access);
                yield new Outcome.Done<>(after.atVersion(version), access);
            }
        };
    }
}
