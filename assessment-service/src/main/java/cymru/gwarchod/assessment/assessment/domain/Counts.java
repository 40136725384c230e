package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorClass;
import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import cymru.gwarchod.statutoryclock.StatutoryRule;

/**
 * How many indicators of each class are present (SERAF-05): number and range, never one sum.
 *
 * @param vulnerabilities V in 1.5.1
 * @param riskIndicators R
 * @param significantRiskIndicators S
 */
@StatutoryRule("SERAF-05")
public record Counts(int vulnerabilities, int riskIndicators, int significantRiskIndicators) {

    public Counts {
        if (vulnerabilities < 0 || riskIndicators < 0 || significantRiskIndicators < 0) {
            throw new IllegalArgumentException("a count is never negative");
        }
    }

    public static Counts of(Instrument instrument, Answers answers) {
        return new Counts(
                answers.present(instrument, IndicatorClass.VULNERABILITY).size(),
                answers.present(instrument, IndicatorClass.RISK).size(),
                answers.present(instrument, IndicatorClass.SIGNIFICANT_RISK).size());
    }

    public int of(IndicatorClass indicatorClass) {
        return switch (indicatorClass) {
            case VULNERABILITY -> vulnerabilities;
            case RISK -> riskIndicators;
            case SIGNIFICANT_RISK -> significantRiskIndicators;
        };
    }

    /** Whether anything beyond a vulnerability is present; category 1 is then out of reach (SERAF-08). */
    public boolean anySignOfRisk() {
        return riskIndicators + significantRiskIndicators > 0;
    }
}
