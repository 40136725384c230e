package cymru.gwarchod.referral.workitem.domain;

/** Why a step may be missed: what still stands in its way, as a fact about the work and never about the child. */
public enum AtRisk {
    /** Nobody has begun the assessment. */
    NO_DRAFT,
    /** The assessment is begun, and its form still lacks what completion asks for. */
    DRAFT_INCOMPLETE,
    /** No meeting has a date. */
    NO_DATE_SET,
    /** The meeting has a date, and nobody of the police is invited. */
    NO_POLICE_PARTICIPANT,
    /** Nobody has taken note of a notice about what set the step off. */
    NOT_ACKNOWLEDGED
}
