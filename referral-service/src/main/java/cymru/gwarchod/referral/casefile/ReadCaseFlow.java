package cymru.gwarchod.referral.casefile;

import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.casefile.domain.CaseFlow;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the process of a case (FLOW-03), with the periods of the policy pack in force. */
@ApplicationScoped
public class ReadCaseFlow {

    private final PolicyPack pack;
    private final AuditTrail audit;

    ReadCaseFlow(StatutoryClock clock, AuditTrail audit) {
        this.pack = clock.pack();
        this.audit = audit;
    }

    /** The steps, and the pack that says by when. */
    public record Flow(List<CaseFlow.Transition> transitions, PolicyPack pack) {}

    /** The process. */
    @Transactional
    public Flow handle() {
        audit.readReference();
        return new Flow(CaseFlow.TRANSITIONS, pack);
    }
}
