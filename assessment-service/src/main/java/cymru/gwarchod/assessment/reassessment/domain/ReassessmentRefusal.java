package cymru.gwarchod.assessment.reassessment.domain;

/** Why a change that somebody records opens no reassessment. */
public enum ReassessmentRefusal {
    /** The first assessment is still to come and will see it (SERAF-09). */
    NOTHING_TO_REASSESS,
    /** What has not happened yet is no change. */
    CHANGE_IN_FUTURE,
    /** The calendar does not reach the day of the change (TIME-R9). */
    BEYOND_CALENDAR_HORIZON
}
