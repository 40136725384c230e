package cymru.gwarchod.assessment.vocabulary.instrument;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Weights and bands of an indicative score (SERAF-06, AMB-2). It never decides a category: the rule does.
 *
 * @param source where weights and bands come from
 * @param vulnerability points of a present vulnerability
 * @param risk points of a present risk indicator, by recency
 * @param significantRisk points of a present significant risk indicator, by recency
 * @param bands ascending, the first from 0, one for each category
 */
public record ScoreScheme(
        ScoreSchemeVersion version,
        String source,
        int vulnerability,
        Map<Recency, Integer> risk,
        Map<Recency, Integer> significantRisk,
        List<ScoreBand> bands) {

    public ScoreScheme {
        risk = complete(risk);
        significantRisk = complete(significantRisk);
        bands = List.copyOf(bands);
        if (vulnerability < 0) {
            throw new IllegalArgumentException("a weight is never negative: more signs never mean fewer points");
        }
        if (!bands.stream().map(ScoreBand::category).toList().equals(Arrays.asList(Category.values()))
                || bands.getFirst().from() != 0) {
            throw new IllegalArgumentException("bands cover every score from 0 and name each category once");
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() <= bands.get(i - 1).from()) {
                throw new IllegalArgumentException("bands ascend");
            }
        }
    }

    /**
     * Points of one present indicator. A draft may still lack the recency of a sign of risk: it counts as current
     * until it is stated, so that a preview never shows too little.
     */
    public int points(IndicatorClass indicatorClass, Optional<Recency> recency) {
        Recency seen = recency.orElse(Recency.CURRENT);
        return switch (indicatorClass) {
            case VULNERABILITY -> vulnerability;
            case RISK -> risk.get(seen);
            case SIGNIFICANT_RISK -> significantRisk.get(seen);
        };
    }

    /** The category whose band holds that many points. */
    public Category band(int points) {
        return bands.reversed().stream()
                .filter(band -> points >= band.from())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("points are never negative"))
                .category();
    }

    private static Map<Recency, Integer> complete(Map<Recency, Integer> weights) {
        if (weights.size() != Recency.values().length
                || weights.values().stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("every recency has a weight, and none is negative");
        }
        return Map.copyOf(new EnumMap<>(weights));
    }
}
