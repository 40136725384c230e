package cymru.gwarchod.assessment.monitoring.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.statutoryclock.Quarter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Where the facts are kept that the figures are made of. A caller's figures are those of the caller's own social services
 * and of nobody else.
 */
public interface MonitoringFacts {

    /** Keeps it, once. */
    void take(MonitoredAssessment assessment, SystemScope scope);

    /** Keeps it, once. */
    void take(MonitoredOverride override, SystemScope scope);

    /** Keeps it unless something newer is known. */
    void take(MonitoredObligation obligation, SystemScope scope);

    /** The children assessed in the quarter, each once, in the category in force at the quarter's end. */
    CategoryCounts children(Quarter quarter, AgencyScope scope);

    /** The same for every authority that has any, by statistical code. */
    Map<String, CategoryCounts> children(Quarter quarter, SystemScope scope);

    /** In how many of these children's newest assessments each indicator was present. */
    Map<IndicatorCode, Integer> indicators(Quarter quarter, AgencyScope scope);

    /** The children whose first assessment lies in each quarter, in the category with which it was completed (MON-16). */
    SortedMap<Quarter, CategoryCounts> firstAssessments(Quarter from, Quarter to, AgencyScope scope);

    /** What fell due in the quarter. */
    List<MonitoredObligation> obligations(Quarter quarter, AgencyScope scope);

    /** The first quarter of which anything is known. */
    Optional<Quarter> earliest(SystemScope scope);
}
