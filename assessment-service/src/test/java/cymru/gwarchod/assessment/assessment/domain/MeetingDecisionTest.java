package cymru.gwarchod.assessment.assessment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@StatutoryRule("SERAF-19")
class MeetingDecisionTest {

    private static final Assessment MILD = AssessmentFixture.completed(AssessmentFixture.answers(2, 1, 0));

    @Test
    void atMildRiskItIsDecidedOnceWhetherToConveneAndTold() {
        // when
        AssessmentOutcome outcome = MILD.decideMeeting(decision(true, "The school sees more than we do."));
        // then
        Assessment decided = AssessmentFixture.changed(outcome);
        assertTrue(decided.meetingDecision().orElseThrow().convene());
        assertFalse(decided.actions().contains(AssociatedAction.DECIDE_MEETING));
        AssessmentEvent.MeetingDecided told = assertInstanceOf(
                AssessmentEvent.MeetingDecided.class,
                AssessmentFixture.events(outcome).getFirst());
        assertTrue(told.convene());
        assertEquals(AssessmentFixture.NOW, told.decidedAt());
        assertTrue(told.actions().contains(AssociatedAction.STRATEGY_DISCUSSION));
        assertEquals(
                List.of("MEETING_ALREADY_DECIDED"),
                AssessmentFixture.refusals(decided.decideMeeting(decision(false, "Not after all."))));
    }

    @Test
    void aDecisionNotToConveneHasItsReasonToo() {
        assertEquals(
                List.of("MEETING_REASON_MISSING"),
                AssessmentFixture.refusals(MILD.decideMeeting(decision(false, " "))));
        Assessment decided =
                AssessmentFixture.changed(MILD.decideMeeting(decision(false, "The plan of the team covers it.")));
        assertEquals(Optional.of(false), decided.meetingDecision().map(MeetingDecision::convene));
        assertFalse(decided.actions().contains(AssociatedAction.STRATEGY_DISCUSSION));
    }

    @Test
    void whereTheGuidanceLeavesNothingOpenNothingIsDecided() {
        for (Assessment other : List.of(
                AssessmentFixture.completed(AssessmentFixture.answers(1, 0, 0)),
                AssessmentFixture.completed(AssessmentFixture.answers(2, 3, 0)),
                AssessmentFixture.completed(AssessmentFixture.answers(2, 3, 1)))) {
            assertEquals(
                    List.of("MEETING_DECISION_NOT_CALLED_FOR"),
                    AssessmentFixture.refusals(other.decideMeeting(decision(true, "To be sure."))));
        }
        assertEquals(
                List.of("ASSESSMENT_NOT_COMPLETED"),
                AssessmentFixture.refusals(AssessmentFixture.draft().decideMeeting(decision(true, "To be sure."))));
    }

    private static MeetingDecision decision(boolean convene, String reason) {
        return new MeetingDecision(convene, reason, AssessmentFixture.WORKER, AssessmentFixture.NOW);
    }
}
