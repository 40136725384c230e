package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.AssociatedAction;
import cymru.gwarchod.assessment.assessment.domain.MeetingDecision;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@StatutoryRule({"SERAF-17", "SERAF-18", "SERAF-19", "SERAF-20", "SERAF-21", "SERAF-22"})
class AssociatedActionsTest {
    @ParameterizedTest
    @CsvSource({
        "CATEGORY_1,false,'EDUCATE_TO_STAY_SAFE,REVIEW_ON_CHANGE'",
        "CATEGORY_2,false,'REVIEW_ON_CHANGE,DECIDE_MEETING,RISK_AWARENESS_WORK'",
        "CATEGORY_3,false,'STRATEGY_DISCUSSION,STRATEGY_MEETING,SAFETY_PLAN,REVIEW_MEETING,RISK_REDUCTION_WORK'",
        "CATEGORY_4,false,'STRATEGY_DISCUSSION,STRATEGY_MEETING,SAFETY_PLAN,REGULAR_REVIEW_MEETINGS,LONG_TERM_INTENSIVE'",
        "CATEGORY_1,true,'EDUCATE_TO_STAY_SAFE,REVIEW_ON_CHANGE'",
        "CATEGORY_2,true,'REVIEW_ON_CHANGE,DECIDE_MEETING,RISK_AWARENESS_WORK'",
        "CATEGORY_3,true,'PATHWAY_PLAN,SS_PPU_LIAISON'",
        "CATEGORY_4,true,'PATHWAY_PLAN,SS_PPU_LIAISON'"
    })
    void eachCategoryHasItsActions(Category category, boolean adult, String actions) {
        assertEquals(actions, names(AssociatedActions.of(category, adult, Optional.empty())));
    }

    @Test
    void theMeetingDecisionClosesItselfAndConvenesWhereItSaysSo() {
        assertEquals("REVIEW_ON_CHANGE,RISK_AWARENESS_WORK", names(decided(false)));
        assertEquals("REVIEW_ON_CHANGE,RISK_AWARENESS_WORK,STRATEGY_DISCUSSION,STRATEGY_MEETING", names(decided(true)));
    }

    @Test
    void moderateRiskMayAlsoUseTheMethodsOfSignificantRisk() {
        assertEquals(
                Set.of(AssociatedAction.LONG_TERM_INTENSIVE), AssociatedActions.optional(Category.CATEGORY_3, false));
        assertEquals(Set.of(), AssociatedActions.optional(Category.CATEGORY_3, true));
        assertEquals(Set.of(), AssociatedActions.optional(Category.CATEGORY_2, false));
    }

    private static SortedSet<AssociatedAction> decided(boolean convene) {
        return AssociatedActions.of(
                Category.CATEGORY_2,
                false,
                Optional.of(new MeetingDecision(
                        convene, "Agreed with the school.", AssessmentFixture.WORKER, AssessmentFixture.NOW)));
    }

    private static String names(Set<AssociatedAction> actions) {
        return actions.stream().map(AssociatedAction::name).collect(Collectors.joining(","));
    }
}
