package cymru.gwarchod.benchmarks;

import cymru.gwarchod.statutoryclock.Due;
import cymru.gwarchod.statutoryclock.Explanation;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A due date over the Easter weekend of 2026, by each way of counting, and its explanation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DueDateBenchmark {

    /** 7 working days, 24 hours, 8 days, 3 months. */
    @Param({"TIME-01", "TIME-02", "TIME-03", "TIME-05"})
    public String rule = "TIME-01";

    private final StatutoryClock clock =
            new StatutoryClock(PolicyPack.guidance2010Draft(), WorkingDayCalendar.released());
    private final Instant trigger = Instant.parse("2026-04-02T15:30:00Z");

    /** When it is due. */
    @Benchmark
    public Due due() {
        return clock.due(new PeriodId(rule), trigger);
    }

    /** When and why, day by day in two languages. */
    @Benchmark
    public Explanation explanation() {
        return clock.explain(new PeriodId(rule), trigger);
    }
}
