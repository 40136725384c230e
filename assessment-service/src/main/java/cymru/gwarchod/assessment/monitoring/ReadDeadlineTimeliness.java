package cymru.gwarchod.assessment.monitoring;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.assessment.monitoring.domain.DeadlineFigures;
import cymru.gwarchod.assessment.monitoring.domain.FigureBasis;
import cymru.gwarchod.assessment.monitoring.domain.MonitoredObligation;
import cymru.gwarchod.assessment.monitoring.domain.MonitoringFacts;
import cymru.gwarchod.assessment.monitoring.domain.rules.DeadlineTimeliness;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.statutoryclock.Quarter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** How the deadlines that fell due in a quarter were kept in the caller's area, whoever had to keep them (MON-05). */
@ApplicationScoped
public class ReadDeadlineTimeliness {

    private final MonitoringFacts facts;
    private final FigureBases bases;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ReadDeadlineTimeliness(MonitoringFacts facts, FigureBases bases, AuditTrail audit, DomainClock domainClock) {
        this.facts = facts;
        this.bases = bases;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** The figures by deadline, and what they rest on. */
    public record Figures(List<DeadlineFigures> deadlines, FigureBasis basis) {}

    /** Counts exactly. */
    @Transactional
    public Figures handle(Quarter quarter, AgencyScope scope) {
        audit.listed(List.of(), MonitoringAccess.EXACT, Relation.OWN_AGENCY.name());
        Instant now = domainClock.now();
        List<MonitoredObligation> due = facts.obligations(quarter, scope);
        return new Figures(DeadlineTimeliness.of(due, now), bases.of(due, now));
    }
}
