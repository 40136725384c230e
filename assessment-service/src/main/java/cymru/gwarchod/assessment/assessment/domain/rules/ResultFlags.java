package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.ClassificationStep;
import cymru.gwarchod.assessment.assessment.domain.Counts;
import cymru.gwarchod.assessment.assessment.domain.ResultFlag;
import cymru.gwarchod.assessment.assessment.domain.Score;
import cymru.gwarchod.assessment.assessment.domain.UnknownEffects;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import java.util.SortedSet;
import java.util.TreeSet;

/** 1.5.2, AMB-1, AMB-22: the flags that go with a result, each with its own condition. */
public final class ResultFlags {
    private static final int MULTIPLE = 2;

    private ResultFlags() {}

    public static SortedSet<ResultFlag> of(
            Counts counts, ClassificationStep decided, Score score, UnknownEffects unknown) {
        SortedSet<ResultFlag> flags = new TreeSet<>();
        for (ResultFlag flag : ResultFlag.values()) {
            if (applies(flag, counts, decided, score, unknown)) {
                flags.add(flag);
            }
        }
        return flags;
    }

    private static boolean applies(
            ResultFlag flag, Counts counts, ClassificationStep decided, Score score, UnknownEffects unknown) {
        boolean multiple = counts.vulnerabilities() >= MULTIPLE;
        Category indicated = decided.category();
        return switch (flag) {
            case BORDERLINE_1_2 -> decided == ClassificationStep.MULTIPLE_VULNERABILITIES;
            case BORDERLINE_2_3 -> decided == ClassificationStep.ONE_OR_TWO_RISK_INDICATORS && multiple;
            case FEW_VULNERABILITIES -> !multiple && counts.anySignOfRisk();
            case ISOLATED_SIGNIFICANT ->
                counts.significantRiskIndicators() >= 1 && !multiple && counts.riskIndicators() == 0;
            case UNKNOWN_COULD_RAISE -> unknown.highestCategory().isHigherThan(indicated);
            case SCORE_HIGHER -> score.band().isHigherThan(indicated);
            case SCORE_LOWER -> score.band().isLowerThan(indicated);
        };
    }
}
