package cymru.gwarchod.benchmarks;

import cymru.gwarchod.assessment.assessment.domain.Answer;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.Classification;
import cymru.gwarchod.assessment.assessment.domain.EvidenceSource;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.assessment.domain.RuleBook;
import cymru.gwarchod.assessment.instrument.Published;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorClass;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A form with every third indicator present, every third unknown: trace, score, flags, and what the unknown could change. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ClassificationBenchmark {

    private final RuleBook book = Published.ruleBook();
    private final Answers answers = answers();

    /** The whole result. */
    @Benchmark
    public Classification classification() {
        return book.classify(answers);
    }

    private Answers answers() {
        TreeMap<IndicatorCode, Answer> byCode = new TreeMap<>();
        for (IndicatorClass indicatorClass : IndicatorClass.values()) {
            List<IndicatorCode> codes = book.instrument().codes(indicatorClass);
            for (int i = 0; i < codes.size(); i++) {
                byCode.put(codes.get(i), answer(Presence.values()[i % Presence.values().length], indicatorClass));
            }
        }
        return new Answers(byCode);
    }

    private static Answer answer(Presence presence, IndicatorClass indicatorClass) {
        boolean present = presence == Presence.PRESENT;
        return new Answer(
                presence,
                present && indicatorClass.carriesRecency() ? Optional.of(Recency.CURRENT) : Optional.empty(),
                present ? Optional.of("Seen twice in March by the key worker.") : Optional.empty(),
                present ? Optional.of(EvidenceSource.OTHER_PRACTITIONER) : Optional.empty());
    }
}
