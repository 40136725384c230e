package cymru.gwarchod.access;

/**
 * The roles of those who work with children, in every agency: they report and refer, take part in meetings, own actions and
 * file placements (REF-01, ROLE-12).
 */
public final class FrontLine {

    private static final String[] ROLES = {
        Role.PRACTITIONER,
        Role.REFERRER,
        Role.PCSO,
        Role.LEAD_PRACTITIONER,
        Role.LEAD_OFFICER,
        Role.SS_INTAKE,
        Role.SS_SOCIAL_WORKER,
        Role.SS_TEAM_MANAGER,
        Role.SS_LEAD_OFFICER,
        Role.SS_CSE_MANAGER,
        Role.POLICE_PPU,
        Role.POLICE_SPOC,
        Role.MISSING_COORDINATOR,
        Role.SERAF_PRACTITIONER,
        Role.RESIDENTIAL_STAFF,
        Role.RESIDENTIAL_MANAGER,
        Role.PLACING_AUTHORITY,
        Role.SYSTEM_INTEGRATION
    };

    private FrontLine() {}

    /** The roles. */
    public static String[] roles() {
        return ROLES.clone();
    }
}
