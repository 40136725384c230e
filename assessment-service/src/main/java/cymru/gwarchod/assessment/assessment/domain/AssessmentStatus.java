package cymru.gwarchod.assessment.assessment.domain;

/** Where an assessment stands. A completed form never changes; a reassessment is a new version (SERAF-12). */
public enum AssessmentStatus {
    DRAFT,
    COMPLETED
}
