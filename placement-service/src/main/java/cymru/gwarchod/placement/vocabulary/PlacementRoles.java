package cymru.gwarchod.placement.vocabulary;

import cymru.gwarchod.access.Role;

/** The roles that have to do with placements (security model 6.1, the rows on placement notifications and homes). */
public final class PlacementRoles {

    private static final String[] RESIDENTIAL = {Role.RESIDENTIAL_STAFF, Role.RESIDENTIAL_MANAGER};
    private static final String[] SOCIAL_SERVICES = {
        Role.SS_SOCIAL_WORKER, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER, Role.SS_LEAD_OFFICER
    };
    private static final String[] POLICE = {Role.MISSING_COORDINATOR, Role.POLICE_PPU, Role.POLICE_SPOC};
    private static final String[] PLACING = {
        Role.PLACING_AUTHORITY, Role.SS_SOCIAL_WORKER, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER, Role.SS_LEAD_OFFICER
    };

    private PlacementRoles() {}

    /** Who works in a home. */
    public static String[] residential() {
        return RESIDENTIAL.clone();
    }

    /** Who works with a case in social services. */
    public static String[] socialServices() {
        return SOCIAL_SERVICES.clone();
    }

    /** The missing co-ordinator and the public protection unit. */
    public static String[] police() {
        return POLICE.clone();
    }

    /** Who reads in the authority that placed the child. */
    public static String[] placing() {
        return PLACING.clone();
    }
}
