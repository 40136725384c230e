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
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * In which category children are when they are assessed for the first time, quarter by quarter (G 4.48): where children
 * are assessed early as a matter of routine, fewer should have reached significant risk by then.
 */
@ApplicationScoped
@StatutoryRule("MON-16")
public class ReadFirstAssessmentTrend {

    private final MonitoringFacts facts;
    private final FigureBases bases;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ReadFirstAssessmentTrend(MonitoringFacts facts, FigureBases bases, AuditTrail audit, DomainClock domainClock) {
        this.facts = facts;
        this.bases = bases;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** The figures of each quarter, the earliest first, and what they rest on. */
    public record Figures(SortedMap<Quarter, CategoryCounts> quarters, FigureBasis basis) {}

    /** Counts exactly; a quarter without any first assessment has its line too. */
    @Transactional
    public Figures handle(Quarter last, int quarters, AgencyScope scope) {
        audit.listed(List.of(), MonitoringAccess.EXACT, Relation.OWN_AGENCY.name());
        Quarter first = last.minus(quarters - 1);
        SortedMap<Quarter, CategoryCounts> trend = new TreeMap<>(facts.firstAssessments(first, last, scope));
        first.to(last).forEach(quarter -> trend.putIfAbsent(quarter, CategoryCounts.NONE));
        return new Figures(trend, bases.at(domainClock.now()));
    }
}
