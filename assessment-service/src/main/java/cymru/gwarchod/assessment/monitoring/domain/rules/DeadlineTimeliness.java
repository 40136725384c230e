package cymru.gwarchod.assessment.monitoring.domain.rules;

import cymru.gwarchod.assessment.monitoring.domain.DeadlineFigures;
import cymru.gwarchod.assessment.monitoring.domain.MonitoredObligation;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.statutoryclock.TimelinessStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** MON-05 (G 3.3): how the protocol's deadlines are kept. Four met and one late are 80 per cent. */
@StatutoryRule("MON-05")
public final class DeadlineTimeliness {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private DeadlineTimeliness() {}

    /** The figures of each deadline that fell due, by deadline. */
    public static List<DeadlineFigures> of(List<MonitoredObligation> obligations, Instant now) {
        return obligations.stream()
                .collect(Collectors.groupingBy(obligation -> obligation.due().rule()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(PeriodId::value)))
                .map(deadline -> figures(deadline.getKey(), deadline.getValue(), now))
                .toList();
    }

    private static DeadlineFigures figures(PeriodId deadline, List<MonitoredObligation> obligations, Instant now) {
        Map<TimelinessStatus, Integer> counts = new EnumMap<>(TimelinessStatus.class);
        SortedMap<String, Integer> cancelled = new TreeMap<>();
        for (MonitoredObligation obligation : obligations) {
            TimelinessStatus status = obligation.status(now);
            counts.merge(status, 1, Integer::sum);
            if (status == TimelinessStatus.CANCELLED) {
                cancelled.merge(obligation.cancelledFor().orElseThrow(), 1, Integer::sum);
            }
        }
        return new DeadlineFigures(
                deadline,
                counts.getOrDefault(TimelinessStatus.MET, 0),
                counts.getOrDefault(TimelinessStatus.MET_LATE, 0),
                counts.getOrDefault(TimelinessStatus.OVERDUE, 0),
                counts.getOrDefault(TimelinessStatus.DEPARTED, 0),
                counts.getOrDefault(TimelinessStatus.PENDING, 0),
                cancelled,
                median(obligations));
    }

    private static Optional<BigDecimal> median(List<MonitoredObligation> obligations) {
        List<Long> days = obligations.stream()
                .map(MonitoredObligation::days)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal upper = BigDecimal.valueOf(days.get(days.size() / 2));
        BigDecimal lower = BigDecimal.valueOf(days.get((days.size() - 1) / 2));
        return Optional.of(upper.add(lower).divide(TWO, 1, RoundingMode.UNNECESSARY));
    }
}
