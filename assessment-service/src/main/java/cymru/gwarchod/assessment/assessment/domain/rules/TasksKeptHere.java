package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.AssociatedAction;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Optional;

/**
 * SERAF-17 to SERAF-22: which associated actions are this service's obligations, by when, and which of them are done by
 * saying so. Each action has one keeper: what is decided or done in discussions, meetings and plans is an obligation of
 * meeting-service; what is to be reviewed on a change becomes one when the change comes.
 */
@StatutoryRule({"SERAF-17", "SERAF-18", "SERAF-19", "SERAF-20", "SERAF-21", "SERAF-22"})
public final class TasksKeptHere {

    private TasksKeptHere() {}

    /** By when the action is to be done, where it is kept here. */
    public static Optional<PeriodId> period(AssociatedAction action) {
        return switch (action) {
            case DECIDE_MEETING, SS_PPU_LIAISON -> Optional.of(PeriodId.NEXT_STEP);
            case EDUCATE_TO_STAY_SAFE, RISK_AWARENESS_WORK, PATHWAY_PLAN -> Optional.of(PeriodId.ASSOCIATED_ACTION);
            case REVIEW_ON_CHANGE,
                    STRATEGY_DISCUSSION,
                    STRATEGY_MEETING,
                    SAFETY_PLAN,
                    REVIEW_MEETING,
                    REGULAR_REVIEW_MEETINGS,
                    RISK_REDUCTION_WORK,
                    LONG_TERM_INTENSIVE -> Optional.empty();
        };
    }

    /** Whether it is done by saying so; the decision on a meeting has an operation of its own. */
    public static boolean isRecorded(AssociatedAction action) {
        return period(action).isPresent() && action != AssociatedAction.DECIDE_MEETING;
    }
}
