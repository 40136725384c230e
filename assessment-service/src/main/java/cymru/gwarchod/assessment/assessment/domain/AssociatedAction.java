package cymru.gwarchod.assessment.assessment.domain;

/** The actions the guidance's table attaches to a category (SERAF-17); each becomes a task or an obligation. */
public enum AssociatedAction {
    EDUCATE_TO_STAY_SAFE,
    REVIEW_ON_CHANGE,
    DECIDE_MEETING,
    RISK_AWARENESS_WORK,
    STRATEGY_DISCUSSION,
    STRATEGY_MEETING,
    SAFETY_PLAN,
    /** At least one. */
    REVIEW_MEETING,
    REGULAR_REVIEW_MEETINGS,
    RISK_REDUCTION_WORK,
    LONG_TERM_INTENSIVE,
    PATHWAY_PLAN,
    SS_PPU_LIAISON
}
