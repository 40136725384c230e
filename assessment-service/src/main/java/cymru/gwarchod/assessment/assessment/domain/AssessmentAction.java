package cymru.gwarchod.assessment.assessment.domain;

/** What can be asked of an assessment. */
public enum AssessmentAction {
    EDIT,
    SUGGEST,
    COMPLETE,
    OVERRIDE,
    DECIDE_MEETING,
    RECORD_ACTION
}
