package cymru.gwarchod.assessment.reassessment.domain;

/** What can call for a new look at the child's risk (SERAF-09, SERAF-10, SERAF-11). */
public enum ReassessmentCause {
    PLACEMENT_CHANGE,
    MISSING_EPISODE,
    /** A change of circumstances or an incident of behaviour associated with risk, as a member of the case records it. */
    SIGNIFICANT_CHANGE,
    REVIEW_MEETING
}
