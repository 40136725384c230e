package cymru.gwarchod.assessment.assessment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@StatutoryRule({"SERAF-18", "SERAF-19"})
class AssessmentActionsTest {

    private static final Assessment MILD = AssessmentFixture.completed(AssessmentFixture.answers(2, 1, 0));

    @Test
    void whatWasDoneIsKeptBesideTheFormOnceEach() {
        // when
        Assessment recorded =
                AssessmentFixture.changed(MILD.recordAction(done(AssociatedAction.RISK_AWARENESS_WORK, 0)));
        // then
        assertEquals(
                List.of(AssociatedAction.RISK_AWARENESS_WORK),
                recorded.actionsDone().stream().map(ActionDone::action).toList());
        assertEquals(MILD.form(), recorded.form());
        assertEquals(
                List.of("ACTION_ALREADY_RECORDED"),
                AssessmentFixture.refusals(recorded.recordAction(done(AssociatedAction.RISK_AWARENESS_WORK, 0))));
    }

    @Test
    void whatTheCategoryDoesNotCallForIsNotRecorded() {
        assertEquals(
                List.of("ACTION_NOT_CALLED_FOR"),
                AssessmentFixture.refusals(MILD.recordAction(done(AssociatedAction.PATHWAY_PLAN, 0))));
    }

    @Test
    void whatAnotherRecordShowsIsNotSaid() {
        for (AssociatedAction action : new AssociatedAction[] {
            AssociatedAction.DECIDE_MEETING, AssociatedAction.REVIEW_ON_CHANGE, AssociatedAction.SAFETY_PLAN
        }) {
            assertEquals(
                    List.of("ACTION_SHOWN_BY_ANOTHER_RECORD"),
                    AssessmentFixture.refusals(MILD.recordAction(done(action, 0))));
        }
    }

    @Test
    void nothingIsDoneTomorrowAndNothingOfADraft() {
        assertEquals(
                List.of("ACTION_DONE_IN_FUTURE"),
                AssessmentFixture.refusals(MILD.recordAction(done(AssociatedAction.RISK_AWARENESS_WORK, 1))));
        assertEquals(
                List.of("ASSESSMENT_NOT_COMPLETED"),
                AssessmentFixture.refusals(
                        AssessmentFixture.draft().recordAction(done(AssociatedAction.RISK_AWARENESS_WORK, 0))));
    }

    private static ActionDone done(AssociatedAction action, long secondsAhead) {
        Instant now = AssessmentFixture.NOW;
        return new ActionDone(
                action, now.plusSeconds(secondsAhead), "Talked it through.", AssessmentFixture.WORKER, now);
    }
}
