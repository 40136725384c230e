package cymru.gwarchod.referral.casefile.domain;

/**
 * Where a case stands (catalogue 1.8). It is derived from facts and never set. What comes before, a concern and the
 * discussion with the own lead, stands with the concern: there is no case yet.
 */
public enum CaseState {
    /** A referral is in the authority's inbox, and the clock runs. */
    RECEIVED,
    /** Significant harm is imminent: the strategy discussion comes before the assessment (FLOW-01). */
    IMMEDIATE_DISCUSSION,
    /** The authority has taken a referral on and assesses. */
    ASSESSING,
    /** The assessment is complete. */
    ASSESSED,
    /** The strategy discussion has decided how to go on. */
    DISCUSSION_DECIDED,
    /** A strategy meeting has been convened. */
    MEETING_SCHEDULED,
    /** The meeting has been held. */
    MEETING_HELD,
    /** A safeguarding plan is in force. */
    PLAN_ACTIVE,
    /** The plan has been reviewed at least once. */
    REVIEWED,
    /** The case has ended. */
    CLOSED
}
