package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.assessment.domain.rules.PublishedScore;
import cymru.gwarchod.assessment.assessment.domain.rules.ResultFlags;
import cymru.gwarchod.assessment.assessment.domain.rules.UnknownAnswers;
import cymru.gwarchod.assessment.assessment.domain.rules.Warnings;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import cymru.gwarchod.assessment.vocabulary.instrument.ScoreScheme;
import java.util.Arrays;
import java.util.List;

/**
 * Everything a result depends on besides the answers: which list was asked, which rule decided, which weights were
 * shown. A stored result names all three, so that it can be recomputed for ever; computing with another book is a new,
 * labelled calculation and replaces nothing (SERAF-12, SYS-08).
 */
public record RuleBook(Instrument instrument, ClassificationRule rule, ScoreScheme scoreScheme) {

    /** The result of these answers. Total: a draft with gaps has a result too, which counts what is present so far. */
    public Classification classify(Answers answers) {
        Counts counts = Counts.of(instrument, answers);
        ClassificationStep decided = rule.decide(counts);
        Category indicated = decided.category();
        Score score = PublishedScore.of(instrument, scoreScheme, answers);
        UnknownEffects unknown = UnknownAnswers.effects(instrument, rule, answers);
        List<IndicatorCode> omitted = answers.with(Presence.UNKNOWN);
        return new Classification(
                instrument.version(),
                rule.version(),
                counts,
                indicated,
                trace(answers, decided),
                score,
                ResultFlags.of(counts, decided, score, unknown),
                Warnings.of(instrument, answers, indicated, omitted),
                omitted,
                unknown);
    }

    /** Whether the stored rendering of a result is what these answers still come to, byte for byte. */
    public boolean reproduces(String storedCanonical, Answers answers) {
        return storedCanonical.equals(classify(answers).canonical());
    }

    private List<StepTrace> trace(Answers answers, ClassificationStep decided) {
        return Arrays.stream(ClassificationStep.values())
                .map(step -> new StepTrace(step, result(step, decided), answers.present(instrument, step.looksAt())))
                .toList();
    }

    private static StepTrace.StepResult result(ClassificationStep step, ClassificationStep decided) {
        int order = step.compareTo(decided);
        if (order == 0) {
            return StepTrace.StepResult.DECIDED;
        }
        return order < 0 ? StepTrace.StepResult.DID_NOT_HOLD : StepTrace.StepResult.NOT_REACHED;
    }
}
