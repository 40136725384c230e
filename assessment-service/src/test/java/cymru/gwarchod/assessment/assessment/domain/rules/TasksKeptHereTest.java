package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.domain.AssociatedAction;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@StatutoryRule({"SERAF-17", "SERAF-18", "SERAF-19", "SERAF-20", "SERAF-21", "SERAF-22"})
class TasksKeptHereTest {

    /** What meeting-service opens; its own tests hold it to this. */
    private static final Set<AssociatedAction> OF_MEETINGS = EnumSet.of(
            AssociatedAction.STRATEGY_DISCUSSION,
            AssociatedAction.STRATEGY_MEETING,
            AssociatedAction.SAFETY_PLAN,
            AssociatedAction.REVIEW_MEETING,
            AssociatedAction.REGULAR_REVIEW_MEETINGS,
            AssociatedAction.RISK_REDUCTION_WORK,
            AssociatedAction.LONG_TERM_INTENSIVE);

    /** What becomes a reassessment when the change comes. */
    private static final Set<AssociatedAction> ON_CHANGE = EnumSet.of(AssociatedAction.REVIEW_ON_CHANGE);

    @Test
    void everyActionHasOneKeeper() {
        Set<AssociatedAction> here =
                those(action -> TasksKeptHere.period(action).isPresent());
        EnumSet<AssociatedAction> elsewhere = EnumSet.complementOf(EnumSet.copyOf(here));

        EnumSet<AssociatedAction> others = EnumSet.copyOf(OF_MEETINGS);
        others.addAll(ON_CHANGE);
        assertEquals(others, elsewhere);
    }

    @Test
    void whatIsKeptHereHasItsPeriod() {
        assertEquals(
                Map.of(
                        AssociatedAction.DECIDE_MEETING, PeriodId.NEXT_STEP,
                        AssociatedAction.SS_PPU_LIAISON, PeriodId.NEXT_STEP,
                        AssociatedAction.EDUCATE_TO_STAY_SAFE, PeriodId.ASSOCIATED_ACTION,
                        AssociatedAction.RISK_AWARENESS_WORK, PeriodId.ASSOCIATED_ACTION,
                        AssociatedAction.PATHWAY_PLAN, PeriodId.ASSOCIATED_ACTION),
                those(action -> TasksKeptHere.period(action).isPresent()).stream()
                        .collect(Collectors.toMap(action -> action, action -> TasksKeptHere.period(action)
                                .orElseThrow())));
    }

    @Test
    void onlyTheDecisionOnAMeetingHasAnOperationOfItsOwn() {
        assertEquals(
                EnumSet.of(
                        AssociatedAction.EDUCATE_TO_STAY_SAFE,
                        AssociatedAction.RISK_AWARENESS_WORK,
                        AssociatedAction.PATHWAY_PLAN,
                        AssociatedAction.SS_PPU_LIAISON),
                those(TasksKeptHere::isRecorded));
    }

    private static Set<AssociatedAction> those(Predicate<AssociatedAction> wanted) {
        return Arrays.stream(AssociatedAction.values()).filter(wanted).collect(Collectors.toSet());
    }
}
