package cymru.gwarchod.assessment.monitoring;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.assessment.monitoring.domain.FigureBasis;
import cymru.gwarchod.assessment.monitoring.domain.MonitoringFacts;
import cymru.gwarchod.assessment.vocabulary.instrument.Indicator;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentCatalogue;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.statutoryclock.Quarter;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * In how many children's newest assessments of a quarter each indicator was present (MON-02). Every indicator in use has a
 * line, and so has one of an older list that an assessment of the quarter was made with.
 */
@ApplicationScoped
@StatutoryRule("MON-02")
public class ReadIndicatorFrequency {

    private final MonitoringFacts facts;
    private final InstrumentCatalogue instruments;
    private final FigureBases bases;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ReadIndicatorFrequency(
            MonitoringFacts facts,
            InstrumentCatalogue instruments,
            FigureBases bases,
            AuditTrail audit,
            DomainClock domainClock) {
        this.facts = facts;
        this.instruments = instruments;
        this.bases = bases;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * The figures, and what they rest on.
     *
     * @param children of whom they are
     * @param present by code, in how many of them
     */
    public record Figures(int children, SortedMap<IndicatorCode, Integer> present, FigureBasis basis) {}

    /** Counts exactly. */
    @Transactional
    public Figures handle(Quarter quarter, AgencyScope scope) {
        audit.listed(List.of(), MonitoringAccess.EXACT, Relation.OWN_AGENCY.name());
        Map<IndicatorCode, Integer> found = facts.indicators(quarter, scope);
        SortedMap<IndicatorCode, Integer> present = new TreeMap<>(found);
        instruments.currentInstrument().indicators().stream()
                .map(Indicator::code)
                .forEach(code -> present.putIfAbsent(code, 0));
        return new Figures(facts.children(quarter, scope).total(), present, bases.at(domainClock.now()));
    }
}
