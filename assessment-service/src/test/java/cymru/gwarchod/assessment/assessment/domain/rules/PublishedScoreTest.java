package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.Classification;
import cymru.gwarchod.assessment.assessment.domain.ResultFlag;
import cymru.gwarchod.assessment.assessment.domain.Score;
import cymru.gwarchod.assessment.assessment.domain.ScorePoint;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@StatutoryRule({"SERAF-06", "AMB-2"})
class PublishedScoreTest {
    @Test
    void fiveVulnerabilitiesFourRisksAndTwoSignificantScore19() {
        // when
        Score score = PublishedScore.of(
                InstrumentFixture.GUIDANCE, InstrumentFixture.SCHEME, AssessmentFixture.answers(5, 4, 2));
        // then
        assertEquals(19, score.points());
        assertEquals(Category.CATEGORY_4, score.band());
        assertEquals(11, score.trace().size());
        assertEquals(
                new ScorePoint(InstrumentFixture.code("SIG-01"), Optional.of(Recency.CURRENT), 5),
                score.trace().get(4));
    }

    @Test
    void theScoreNeverDecides() {
        // given two vulnerabilities and one significant indicator: 7 points, the band of category 2
        Classification result = AssessmentFixture.BOOK.classify(AssessmentFixture.answers(2, 0, 1));
        // then
        assertEquals(Category.CATEGORY_2, result.score().band());
        assertEquals(Category.CATEGORY_4, result.indicatedCategory());
        assertTrue(result.flags().contains(ResultFlag.SCORE_LOWER));
    }
}
