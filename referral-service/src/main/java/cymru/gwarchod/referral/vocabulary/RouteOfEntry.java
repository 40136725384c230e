package cymru.gwarchod.referral.vocabulary;

/** How the child was drawn in (REF-24). */
public enum RouteOfEntry {
    GROOMED_BY_OLDER_PERSON,
    ONLINE,
    INFORMAL_ECONOMY,
    HOMELESSNESS_OR_POVERTY,
    PEER_OR_GANG_PRESSURE,
    PARTY_LIFESTYLE,
    INTRODUCED_BY_ANOTHER_VICTIM,
    FAMILIAL_OR_CLOSED_COMMUNITY,
    TRAFFICKING
}
