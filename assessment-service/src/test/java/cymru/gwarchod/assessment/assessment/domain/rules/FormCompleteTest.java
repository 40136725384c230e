package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.AssessmentForm;
import cymru.gwarchod.assessment.assessment.domain.ResultFlag;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormCompleteTest {

    private static final Answers FEW = AssessmentFixture.answers(1, 0, 0);

    @Test
    void aFormThatLacksNothingWaitsOnlyForItsAssessor() {
        assertTrue(holds(AssessmentFixture.form(FEW)));
    }

    @Test
    void whatTheAssessorSaysAboutAHigherScoreIsNotAskedOfTheForm() {
        // given as many signs of risk as speak for more by their points than by the rule
        Answers scored = AssessmentFixture.answers(7, 9, 0);
        assertTrue(AssessmentFixture.BOOK.classify(scored).flags().contains(ResultFlag.SCORE_HIGHER));

        assertTrue(holds(AssessmentFixture.form(scored)));
    }

    @Test
    void whatCompletionWouldRefuseIsNotComplete() {
        AssessmentForm full = AssessmentFixture.form(FEW);
        assertFalse(holds(AssessmentForm.empty()));
        assertFalse(holds(AssessmentFixture.form(Answers.none())));
        assertFalse(holds(new AssessmentForm(
                full.answers(),
                full.assessedOn(),
                full.inNeed(),
                full.requiresProtection(),
                full.childViews(),
                full.familyViews(),
                Optional.empty(),
                full.contributors())));
        assertFalse(holds(new AssessmentForm(
                full.answers(),
                full.assessedOn(),
                Optional.empty(),
                full.requiresProtection(),
                full.childViews(),
                full.familyViews(),
                full.accountableAssessor(),
                full.contributors())));
    }

    private static boolean holds(AssessmentForm form) {
        return FormComplete.holds(AssessmentFixture.draft(form), AssessmentFixture.BOOK, AssessmentFixture.NOW);
    }
}
