package cymru.gwarchod.meeting.meeting.domain;

/** Why somebody is expected at a meeting, or is not. */
public enum SlotReason {
    CHAIRS,
    PUBLIC_PROTECTION,
    MADE_THE_REFERRAL,
    LEADS_FOR_EDUCATION,
    LEADS_FOR_HEALTH,
    /** Nobody in health works with the child: the lead attends in an advisory capacity (ROLE-16). */
    ADVISES_FOR_HEALTH,
    WORKS_WITH_THE_CHILD,
    SPECIALIST_SERVICE,
    WORKS_WITH_A_PERPETRATOR,
    CHILD_IS_LOOKED_AFTER,
    IDENTIFIED_THE_RISK,
    LEADS_IN_THE_TEAM,
    LEADS_IN_THE_SCHOOL,
    CARES_FOR_THE_CHILD,
    KNOWN_TO_YOUTH_JUSTICE,
    INVITED_BY_THE_CHAIR,
    NO_REFERRAL,
    NOBODY_ALLOCATED,
    NO_SUCH_SERVICE_IN_THE_AREA,
    NO_PERPETRATOR_WORKED_WITH,
    NOT_LOOKED_AFTER,
    REFERRER_IDENTIFIED_IT
}
