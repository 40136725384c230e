package cymru.gwarchod.assessment.assessment.domain;

/**
 * Why something was refused: a stable code, the part of the form it is about, and whether the state stands in the way
 * (409) or a rule (422).
 */
public enum AssessmentRefusal {
    ASSESSMENT_COMPLETED("", Kind.STATE),
    ASSESSMENT_NOT_COMPLETED("", Kind.STATE),
    DRAFT_ALREADY_OPEN("", Kind.STATE),
    CASE_ENDED("", Kind.STATE),
    OTHER_CATALOGUE_VERSION("instrument", Kind.RULE),
    UNKNOWN_INDICATOR("answers", Kind.RULE),
    INDICATOR_CLASS_DIFFERS("answers", Kind.RULE),
    PRESENCE_MISSING("answers", Kind.RULE),
    RECENCY_ON_VULNERABILITY("answers", Kind.RULE),
    RECENCY_WITHOUT_PRESENCE("answers", Kind.RULE),
    ANSWER_MISSING("answers", Kind.RULE),
    RECENCY_MISSING("answers", Kind.RULE),
    EVIDENCE_NOTE_MISSING("answers", Kind.RULE),
    EVIDENCE_SOURCE_MISSING("answers", Kind.RULE),
    ASSESSED_ON_MISSING("assessedOn", Kind.RULE),
    ASSESSED_ON_IN_FUTURE("assessedOn", Kind.RULE),
    IN_NEED_MISSING("inNeed", Kind.RULE),
    REQUIRES_PROTECTION_MISSING("requiresProtection", Kind.RULE),
    CHILD_VIEWS_MISSING("childViews", Kind.RULE),
    ACCOUNTABLE_ASSESSOR_MISSING("accountableAssessor", Kind.RULE),
    ASSESSOR_NOT_SOCIAL_SERVICES("accountableAssessor", Kind.RULE),
    NOT_THE_ACCOUNTABLE_ASSESSOR("accountableAssessor", Kind.RULE),
    CONTRIBUTORS_NOT_STATED("contributors", Kind.RULE),
    SCORE_DECISION_MISSING("professionalDecision", Kind.RULE),
    SCORE_DECISION_NOT_CALLED_FOR("professionalDecision", Kind.RULE),
    DECISION_NOT_A_RAISE("professionalDecision", Kind.RULE),
    RATIONALE_TOO_SHORT("rationale", Kind.RULE),
    CATEGORY_UNCHANGED("to", Kind.RULE),
    CATEGORY_1_WITH_SIGN_OF_RISK("to", Kind.RULE),
    OVERRIDE_AWAITS_APPROVAL("", Kind.STATE),
    OVERRIDE_NOT_FOUND("", Kind.RULE),
    OVERRIDE_ALREADY_DECIDED("", Kind.STATE),
    APPROVER_WITHOUT_ROLE("", Kind.RULE),
    APPROVER_PROPOSED_IT("", Kind.RULE),
    APPROVER_COMPLETED_THE_ASSESSMENT("", Kind.RULE),
    CONTRIBUTION_EMPTY("answers", Kind.RULE),
    CONTRIBUTION_ALREADY_INCLUDED("", Kind.STATE),
    ASSESSMENT_NOT_IN_CASE("assessmentId", Kind.RULE),
    INDICATOR_NOT_CONTRIBUTED("indicators", Kind.RULE),
    INDICATOR_ALREADY_ANSWERED("indicators", Kind.STATE),
    MEETING_DECISION_NOT_CALLED_FOR("", Kind.STATE),
    MEETING_ALREADY_DECIDED("", Kind.STATE),
    MEETING_REASON_MISSING("reason", Kind.RULE),
    ACTION_SHOWN_BY_ANOTHER_RECORD("action", Kind.RULE),
    ACTION_NOT_CALLED_FOR("action", Kind.STATE),
    ACTION_ALREADY_RECORDED("action", Kind.STATE),
    ACTION_DONE_IN_FUTURE("doneAt", Kind.RULE),
    ASSESSOR_IS_A_PERSON("accountableAssessor", Kind.RULE);

    /** What stands in the way. */
    public enum Kind {
        STATE,
        RULE
    }

    private final String field;
    private final Kind kind;

    AssessmentRefusal(String field, Kind kind) {
        this.field = field;
        this.kind = kind;
    }

    /** The member of the request it is about; empty when it is about the whole. */
    public String field() {
        return field;
    }

    public Kind kind() {
        return kind;
    }
}
