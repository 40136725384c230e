package cymru.gwarchod.meeting.meeting.domain;

/** Whom the guidance expects at a meeting (4.13, 4.40, 4.46). */
public enum InviteeSlot {
    CHAIR,
    POLICE_PUBLIC_PROTECTION,
    REFERRER,
    EDUCATION_LEAD,
    HEALTH_LEAD,
    SOCIAL_WORKER,
    SPECIALIST_CSE,
    PROBATION,
    PLACEMENTS,
    RISK_IDENTIFIER,
    TEAM_LEAD_PRACTITIONER,
    SCHOOL_LEAD,
    EDUCATION_WELFARE,
    HEALTH_PROFESSIONAL,
    RESIDENTIAL_MANAGER,
    YOUTH_JUSTICE,
    VOLUNTARY_AGENCY,
    OTHER
}
