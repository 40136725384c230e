package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorClass;

/**
 * The steps of {@code GUIDANCE_2010_V1}, in the order in which they are tried; the first that holds decides (AMB-1).
 * Each is one comparison, so that the rule can be printed, explained and counted through.
 */
public enum ClassificationStep {
    /** Significant indicators occur only in the highest row of the guidance's table. */
    ANY_SIGNIFICANT_RISK_INDICATOR(IndicatorClass.SIGNIFICANT_RISK, 1, Category.CATEGORY_4),
    /** One or two belong to mild risk, so three cannot. */
    THREE_OR_MORE_RISK_INDICATORS(IndicatorClass.RISK, 3, Category.CATEGORY_3),
    /** The specific phrase for mild risk; it holds with few vulnerabilities too, so that no sign of risk is lost. */
    ONE_OR_TWO_RISK_INDICATORS(IndicatorClass.RISK, 1, Category.CATEGORY_2),
    /** Several vulnerabilities call for early intervention (G 4.35). */
    MULTIPLE_VULNERABILITIES(IndicatorClass.VULNERABILITY, 2, Category.CATEGORY_2),
    /** No sign of risk and at most one vulnerability. */
    OTHERWISE(IndicatorClass.VULNERABILITY, 0, Category.CATEGORY_1);

    private final IndicatorClass looksAt;
    private final int atLeast;
    private final Category category;

    ClassificationStep(IndicatorClass looksAt, int atLeast, Category category) {
        this.looksAt = looksAt;
        this.atLeast = atLeast;
        this.category = category;
    }

    public IndicatorClass looksAt() {
        return looksAt;
    }

    public int atLeast() {
        return atLeast;
    }

    public Category category() {
        return category;
    }

    public boolean holds(Counts counts) {
        return counts.of(looksAt) >= atLeast;
    }
}
