package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.Classification;
import cymru.gwarchod.assessment.assessment.domain.Counts;
import cymru.gwarchod.assessment.assessment.domain.ResultFlag;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@StatutoryRule({"SERAF-04", "AMB-1"})
class Guidance2010V1Test {
    private final Guidance2010V1 rule = new Guidance2010V1();

    @Test
    void everyOneOfThe1024TriplesHasItsCategory() {
        // when
        Map<Category, Integer> triples = new EnumMap<>(Category.class);
        forEachTriple(counts -> triples.merge(rule.indicate(counts), 1, Integer::sum));
        // then
        assertEquals(
                Map.of(
                        Category.CATEGORY_4, 896,
                        Category.CATEGORY_3, 104,
                        Category.CATEGORY_2, 22,
                        Category.CATEGORY_1, 2),
                triples);
    }

    @Test
    void whatTheRuleSaysIsWhatTheTableOf152Says() {
        forEachTriple(counts -> {
            int v = counts.vulnerabilities();
            int r = counts.riskIndicators();
            int s = counts.significantRiskIndicators();
            Category expected = s >= 1
                    ? Category.CATEGORY_4
                    : r >= 3 ? Category.CATEGORY_3 : r >= 1 || v >= 2 ? Category.CATEGORY_2 : Category.CATEGORY_1;
            assertEquals(expected, rule.indicate(counts));
        });
    }

    @Test
    void oneMoreIndicatorOfAnyClassNeverLowersTheCategory() {
        forEachTriple(counts -> {
            int v = counts.vulnerabilities();
            int r = counts.riskIndicators();
            int s = counts.significantRiskIndicators();
            for (Counts more : List.of(new Counts(v + 1, r, s), new Counts(v, r + 1, s), new Counts(v, r, s + 1))) {
                assertFalse(rule.indicate(more).isLowerThan(rule.indicate(counts)));
            }
        });
    }

    @Test
    void theScoreAgreesOn865TriplesIsLowerOn131AndHigherOn28() {
        // when
        Map<String, Integer> found = new HashMap<>();
        forEachTriple(counts -> {
            Answers answers = AssessmentFixture.answers(
                    counts.vulnerabilities(), counts.riskIndicators(), counts.significantRiskIndicators());
            Classification result = AssessmentFixture.BOOK.classify(answers);
            String agreement = result.flags().contains(ResultFlag.SCORE_HIGHER)
                    ? "higher"
                    : result.flags().contains(ResultFlag.SCORE_LOWER) ? "lower" : "equal";
            found.merge(agreement, 1, Integer::sum);
        });
        // then
        assertEquals(Map.of("equal", 865, "lower", 131, "higher", 28), found);
    }

    private static void forEachTriple(java.util.function.Consumer<Counts> check) {
        for (int v = 0; v <= 7; v++) {
            for (int r = 0; r <= 15; r++) {
                for (int s = 0; s <= 7; s++) {
                    check.accept(new Counts(v, r, s));
                }
            }
        }
    }
}
