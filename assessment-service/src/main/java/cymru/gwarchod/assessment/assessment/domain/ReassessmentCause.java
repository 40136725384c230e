package cymru.gwarchod.assessment.assessment.domain;

/** What can call for a new look at the child's risk (SERAF-09, SERAF-10). */
public enum ReassessmentCause {
    MISSING_EPISODE,
    RISK_INCIDENT,
    PLACEMENT_STARTED,
    PLACEMENT_ENDED,
    SIGNIFICANT_CHANGE,
    NEW_INFORMATION,
    REVIEW_MEETING
}
