package cymru.gwarchod.assessment.monitoring.domain;

import cymru.gwarchod.statutoryclock.PeriodId;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What became of the obligations of one deadline.
 *
 * @param cancelled how many are no longer required, by reason
 * @param medianDays from start to done, of those that were done
 */
public record DeadlineFigures(
        PeriodId deadline,
        int met,
        int late,
        int overdue,
        int departed,
        int pending,
        SortedMap<String, Integer> cancelled,
        Optional<BigDecimal> medianDays) {

    /** The share that was met in time of all that had to be done by now; a departure excuses nothing (COMP-02). */
    public Optional<BigDecimal> percentMet() {
        return Percent.of(met, met + late + overdue + departed);
    }
}
