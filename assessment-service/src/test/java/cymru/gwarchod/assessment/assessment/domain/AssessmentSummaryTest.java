package cymru.gwarchod.assessment.assessment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.vocabulary.OverrideId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@StatutoryRule("SHARE-01")
class AssessmentSummaryTest {

    @Test
    void itSaysCategoryScoreDateAndTheAssessorsAgency() {
        // given
        Assessment completed = AssessmentFixture.completed(AssessmentFixture.answers(2, 1, 0));
        Assessment raised = AssessmentFixture.changed(completed.override(
                new OverrideProposal(
                        new OverrideId(new UUID(0, 9)),
                        Category.CATEGORY_4,
                        AssessmentFixture.RATIONALE,
                        AssessmentFixture.COLLEAGUE),
                AssessmentFixture.NOW));
        // then
        assertEquals(
                new AssessmentSummary(
                        raised.opening().id(),
                        AssessmentFixture.CHILD,
                        AssessmentFixture.CASE,
                        1,
                        AssessmentStatus.COMPLETED,
                        AssessmentFixture.NOW,
                        Optional.of(new AssessmentSummary.Result(
                                Category.CATEGORY_2,
                                Category.CATEGORY_4,
                                raised.classification().score().points(),
                                LocalDate.of(2026, 4, 9),
                                AssessmentFixture.NOW,
                                AssessmentFixture.FLINTSHIRE)),
                        7),
                raised.summary(7));
    }

    @Test
    void ofADraftItSaysNoResult() {
        assertEquals(
                Optional.empty(),
                AssessmentFixture.draft(AssessmentFixture.form(AssessmentFixture.answers(2, 3, 1)))
                        .summary(0)
                        .result());
    }
}
