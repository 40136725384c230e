package cymru.gwarchod.meeting.plan.domain;

/** What sort of action it is. */
public enum ActionKind {
    GENERAL,
    DIRECT_WORK,
    /** Category 4 has at least one (SERAF-21). */
    LONG_TERM_INTENSIVE,
    /** Part of the package for a child placed out of area, as are the next two (PLAN-15). */
    THERAPY,
    BREAKING_TIES,
    PATHWAY_BEYOND,
    /** Against perpetrators. */
    DISRUPTION,
    /** To protect at once; it need not wait for a meeting (MEET-19). */
    EMERGENCY
}
