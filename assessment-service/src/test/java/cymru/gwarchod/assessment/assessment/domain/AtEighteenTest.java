package cymru.gwarchod.assessment.assessment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.rules.AssociatedActions;
import cymru.gwarchod.assessment.vocabulary.BirthDate;
import cymru.gwarchod.assessment.vocabulary.OverrideId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@StatutoryRule({"ADULT-01", "SERAF-22"})
class AtEighteenTest {

    private static final LocalDate BIRTHDAY = LocalDate.of(2026, 4, 20);
    private static final Set<AssociatedAction> OF_A_YOUNG_PERSON =
            Set.of(AssociatedAction.PATHWAY_PLAN, AssociatedAction.SS_PPU_LIAISON);

    @Test
    void fromModerateRiskTheBirthdayReplacesAChildsActionsAndLeavesTheAssessmentAsItIs() {
        // given
        Assessment child = AssessmentFixture.completed(AssessmentFixture.answers(2, 3, 1));
        // when
        Assessment young = turned18(child);
        // then
        assertFalse(child.isAdult());
        assertTrue(child.actions().contains(AssociatedAction.STRATEGY_DISCUSSION));
        assertTrue(young.isAdult());
        assertEquals(OF_A_YOUNG_PERSON, young.actions());
        assertEquals(child.completion(), young.completion());
    }

    @Test
    void belowModerateRiskTheSameActionsGoOnUntilTheCategoryIsRaised() {
        Assessment mild = turned18(AssessmentFixture.completed(AssessmentFixture.answers(2, 1, 0)));
        assertTrue(mild.actions().contains(AssociatedAction.DECIDE_MEETING));

        Assessment raised = AssessmentFixture.changed(mild.override(
                new OverrideProposal(
                        new OverrideId(new UUID(0, 9)),
                        Category.CATEGORY_3,
                        AssessmentFixture.RATIONALE,
                        AssessmentFixture.COLLEAGUE),
                AssessmentFixture.NOW));

        assertEquals(OF_A_YOUNG_PERSON, raised.actions());
    }

    @Test
    void whatWasDoneOfThemIsRecordedOnTheAssessmentOfTheChild() {
        Assessment young = turned18(AssessmentFixture.completed(AssessmentFixture.answers(2, 3, 0)));
        ActionDone done = new ActionDone(
                AssociatedAction.PATHWAY_PLAN,
                AssessmentFixture.NOW,
                "Written with the leaving care team.",
                AssessmentFixture.WORKER,
                AssessmentFixture.NOW);

        Assessment recorded = AssessmentFixture.changed(young.recordAction(done));
        Assessment both = AssessmentFixture.changed(recorded.recordAction(new ActionDone(
                AssociatedAction.SS_PPU_LIAISON,
                AssessmentFixture.NOW,
                "Agreed who is called.",
                AssessmentFixture.WORKER,
                AssessmentFixture.NOW)));

        assertEquals(
                OF_A_YOUNG_PERSON,
                both.actionsDone().stream().map(ActionDone::action).collect(Collectors.toSet()));
        assertEquals(Optional.of(BIRTHDAY), recorded.turned18On());
    }

    @Test
    void whoWasEighteenOnTheDayOfAssessmentHasThemFromTheStart() {
        CompleteAssessment command = new CompleteAssessment(
                AssessmentFixture.WORKER,
                Optional.of(new BirthDate(LocalDate.of(2008, 4, 9), false)),
                Optional.empty());

        Assessment assessed = AssessmentFixture.changed(
                AssessmentFixture.draft(AssessmentFixture.form(AssessmentFixture.answers(2, 3, 0)))
                        .complete(command, AssessmentFixture.BOOK, AssessmentFixture.NOW));

        assertEquals(OF_A_YOUNG_PERSON, assessed.actions());
        assertEquals(Optional.empty(), assessed.turned18On());
    }

    @Test
    void onlyWhereOtherActionsBeginIsThereAnythingToReplace() {
        assertEquals(Set.of(), AssociatedActions.beginningAtEighteen(Category.CATEGORY_1));
        assertEquals(Set.of(), AssociatedActions.beginningAtEighteen(Category.CATEGORY_2));
        assertEquals(OF_A_YOUNG_PERSON, AssociatedActions.beginningAtEighteen(Category.CATEGORY_3));
        assertEquals(OF_A_YOUNG_PERSON, AssociatedActions.beginningAtEighteen(Category.CATEGORY_4));
    }

    private static Assessment turned18(Assessment assessment) {
        return new Assessment(
                assessment.opening(),
                assessment.status(),
                assessment.form(),
                assessment.suggestions(),
                assessment.completion(),
                assessment.overrides(),
                assessment.meetingDecision(),
                assessment.actionsDone(),
                Optional.of(BIRTHDAY));
    }
}
