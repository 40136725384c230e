package cymru.gwarchod.assessment.monitoring.domain;

import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.statutoryclock.Quarter;
import java.time.Instant;
import java.util.List;

/**
 * A completed assessment, as far as it is counted.
 *
 * @param category the one in force with the completion
 * @param present the indicators that were present
 */
public record MonitoredAssessment(
        AssessmentId id,
        CaseId caseId,
        ChildId child,
        MonitoredArea area,
        Instant completedAt,
        Category category,
        List<IndicatorCode> present) {

    public MonitoredAssessment {
        present = List.copyOf(present);
    }

    public Quarter quarter() {
        return Quarter.of(completedAt);
    }
}
