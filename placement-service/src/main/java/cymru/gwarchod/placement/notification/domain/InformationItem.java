package cymru.gwarchod.placement.notification.domain;

/** What the home and the host authority need to know, and what the sources say is missing too often (PLACE-06). */
public enum InformationItem {
    CASE_HISTORY,
    CHRONOLOGY,
    EXPLOITATION_HISTORY,
    MISSING_HISTORY,
    RISK_ASSESSMENT,
    IMPACT_ON_RESIDENTS,
    PLACEMENT_PLAN,
    LOCAL_EDUCATION,
    LOCAL_HEALTH,
    LOCAL_SOCIAL_SERVICES,
    THERAPEUTIC_PACKAGE,
    PATHWAY_BEYOND
}
