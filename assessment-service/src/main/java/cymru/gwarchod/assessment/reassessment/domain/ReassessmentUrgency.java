package cymru.gwarchod.assessment.reassessment.domain;

/** How fast a reassessment is wanted (SERAF-09). */
public enum ReassessmentUrgency {
    /** Categories 2 to 4: opens at the instant of the event, overdue after the next working day (AMB-21). */
    IMMEDIATE,
    /** Category 1: risk is reviewed. */
    REVIEW
}
