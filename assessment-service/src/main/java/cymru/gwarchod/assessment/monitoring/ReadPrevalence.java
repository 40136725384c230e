package cymru.gwarchod.assessment.monitoring;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.assessment.monitoring.domain.CategoryCounts;
import cymru.gwarchod.assessment.monitoring.domain.FigureBasis;
import cymru.gwarchod.assessment.monitoring.domain.MonitoringFacts;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.statutoryclock.Quarter;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** How many children the caller's authority assessed in a quarter, in which category (MON-01, SYS-02). */
@ApplicationScoped
@StatutoryRule({"MON-01", "SYS-02"})
public class ReadPrevalence {

    private final MonitoringFacts facts;
    private final FigureBases bases;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ReadPrevalence(MonitoringFacts facts, FigureBases bases, AuditTrail audit, DomainClock domainClock) {
        this.facts = facts;
        this.bases = bases;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** The figures, and what they rest on. */
    public record Figures(CategoryCounts children, FigureBasis basis) {}

    /** Counts exactly. */
    @Transactional
    public Figures handle(Quarter quarter, AgencyScope scope) {
        audit.listed(List.of(), MonitoringAccess.EXACT, Relation.OWN_AGENCY.name());
        return new Figures(facts.children(quarter, scope), bases.at(domainClock.now()));
    }
}
