package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.AnswerChange;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.ProfessionalDecision;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.assessment.vocabulary.OverrideId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@StatutoryRule("SERAF-06")
class ScoreHigherDecidedTest {
    private static final Answers SCORE_HIGHER = AssessmentFixture.answers(7, 9, 0);

    @Test
    void aHigherScoreAsksForADecision() {
        assertEquals(List.of("SCORE_DECISION_MISSING"), check(SCORE_HIGHER, Optional.empty()));
    }

    @Test
    void confirmingOrRaisingWithAReasonIsEnough() {
        assertEquals(
                List.of(),
                check(
                        SCORE_HIGHER,
                        Optional.of(new ProfessionalDecision.ConfirmIndicated(AssessmentFixture.RATIONALE))));
        assertEquals(
                List.of(), check(SCORE_HIGHER, Optional.of(raise(Category.CATEGORY_4, AssessmentFixture.RATIONALE))));
    }

    @Test
    void aWordIsNoReasonAndTheSameCategoryIsNoRaise() {
        assertEquals(
                List.of("RATIONALE_TOO_SHORT", "DECISION_NOT_A_RAISE"),
                check(SCORE_HIGHER, Optional.of(raise(Category.CATEGORY_3, "no"))));
    }

    @Test
    void aDecisionNobodyAskedForIsRefused() {
        assertEquals(
                List.of("SCORE_DECISION_NOT_CALLED_FOR"),
                check(
                        AssessmentFixture.answers(0, 0, 0),
                        Optional.of(raise(Category.CATEGORY_3, AssessmentFixture.RATIONALE))));
    }

    @Test
    void whileAnswersAreMissingTheScoreAsksNothing() {
        Answers gap = SCORE_HIGHER.merge(Map.of(InstrumentFixture.code("SIG-07"), new AnswerChange.Remove()));
        assertEquals(List.of(), check(gap, Optional.empty()));
    }

    private static ProfessionalDecision raise(Category to, String rationale) {
        return new ProfessionalDecision.Raise(new OverrideId(new UUID(0, 7)), to, rationale);
    }

    private static List<String> check(Answers answers, Optional<ProfessionalDecision> decision) {
        return AssessmentFixture.texts(new ScoreHigherDecided()
                .check(AssessmentFixture.completing(AssessmentFixture.form(answers), decision)));
    }
}
