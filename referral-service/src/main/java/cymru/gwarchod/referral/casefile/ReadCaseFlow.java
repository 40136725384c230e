package cymru.gwarchod.referral.casefile;

import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.obligations.Calendars;
import cymru.gwarchod.referral.casefile.domain.CaseFlow;
import cymru.gwarchod.statutoryclock.PolicyPack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the process of a case (FLOW-03), with the periods of the policy pack in force. */
@ApplicationScoped
public class ReadCaseFlow {

    private final Calendars calendars;
    private final DomainClock domainClock;
    private final AuditTrail audit;

    ReadCaseFlow(Calendars calendars, DomainClock domainClock, AuditTrail audit) {
        this.calendars = calendars;
        this.domainClock = domainClock;
        this.audit = audit;
    }

    /** The steps, and the pack that says by when. */
    public record Flow(List<CaseFlow.Transition> transitions, PolicyPack pack) {}

    /** The process. */
    @Transactional
    public Flow handle() {
        audit.readReference();
        return new Flow(CaseFlow.TRANSITIONS, calendars.clock(domainClock.now()).pack());
    }
}
