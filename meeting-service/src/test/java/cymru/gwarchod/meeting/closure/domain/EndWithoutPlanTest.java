package cymru.gwarchod.meeting.closure.domain;

import static cymru.gwarchod.meeting.vocabulary.CaseFactsFixture.ASSESSED;
import static cymru.gwarchod.meeting.vocabulary.CaseFactsFixture.aCase;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.meeting.closure.domain.CaseCourse.DecidedIn;
import cymru.gwarchod.meeting.closure.domain.CaseCourse.Decision;
import cymru.gwarchod.meeting.closure.domain.rules.EndWithoutPlan;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.meeting.vocabulary.RefusalCode;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndWithoutPlanTest {

    private static final Instant LATER = ASSESSED.plus(Duration.ofDays(2));
    private static final CaseCourse NOTHING = new CaseCourse(false, false, false, List.of());

    @Test
    void aClosedCaseSaysNothingElse() {
        assertEquals(
                List.of(ClosureRefusal.CASE_CLOSED),
                missing(aCase().closed().facts(), new CaseCourse(true, true, true, List.of())));
    }

    @Test
    @StatutoryRule("MEET-02")
    void inCategoryOneNobodyHasToDecideAnything() {
        CaseFacts facts = aCase().in(Category.CATEGORY_1).facts();

        assertEquals(List.of(), missing(facts, NOTHING));
        assertEquals(ClosureGround.NO_MEETING_NEEDED, EndWithoutPlan.ground(facts));
    }

    @Test
    @StatutoryRule({"MEET-02", "MEET-08"})
    void inCategoryTwoTheLastDecisionSinceTheAssessmentIsNotToAct() {
        CaseFacts facts = aCase().in(Category.CATEGORY_2).facts();
        List<ClosureRefusal> undecided = List.of(ClosureRefusal.NO_FURTHER_ACTION_NOT_DECIDED);

        assertEquals(undecided, missing(facts, NOTHING));
        assertEquals(undecided, missing(facts, decided(false, ASSESSED.minusSeconds(1))));
        assertEquals(List.of(), missing(facts, decided(false, ASSESSED)));
        assertEquals(
                undecided,
                missing(
                        facts,
                        new CaseCourse(
                                false,
                                false,
                                false,
                                List.of(
                                        new Decision(DecidedIn.ASSESSMENT, false, ASSESSED),
                                        new Decision(DecidedIn.DISCUSSION, true, LATER)))));
    }

    @Test
    void aReferralAfterTheAssessmentNeedsItsOwn() {
        CaseFacts facts = aCase().in(Category.CATEGORY_1).received(LATER, false).facts();

        assertEquals(List.of(ClosureRefusal.ASSESSMENT_MISSING), missing(facts, NOTHING));
    }

    @Test
    @StatutoryRule({"AMB-10", "MEET-24"})
    void whatWasHighIsLoweredByAnAssessmentAndEndedByTheMeeting() {
        CaseFacts high = aCase().in(Category.CATEGORY_3).facts();
        CaseFacts lowered = aCase().in(Category.CATEGORY_3)
                .assessed(LATER, Category.CATEGORY_2)
                .facts();
        Decision bySocialServices = new Decision(DecidedIn.DISCUSSION, false, LATER);
        Decision byTheMeeting = new Decision(DecidedIn.MEETING, false, LATER.plusSeconds(1));

        assertEquals(List.of(ClosureRefusal.CATEGORY_REQUIRES_PLAN), missing(high, decided(false, LATER)));
        assertEquals(
                List.of(ClosureRefusal.REVIEW_NOT_HELD),
                missing(lowered, new CaseCourse(false, false, true, List.of(bySocialServices))));
        assertEquals(List.of(), missing(lowered, new CaseCourse(false, false, true, List.of(byTheMeeting))));
        assertEquals(
                List.of(),
                missing(lowered, new CaseCourse(false, false, false, List.of(bySocialServices))),
                "no meeting had taken it up");
        assertEquals(ClosureGround.RISK_LOWERED, EndWithoutPlan.ground(lowered));
    }

    private static CaseCourse decided(boolean furtherAction, Instant at) {
        return new CaseCourse(false, false, false, List.of(new Decision(DecidedIn.DISCUSSION, furtherAction, at)));
    }

    private static List<RefusalCode> missing(CaseFacts facts, CaseCourse course) {
        return EndWithoutPlan.check(facts, course).codes();
    }
}
