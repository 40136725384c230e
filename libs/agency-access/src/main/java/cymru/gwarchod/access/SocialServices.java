package cymru.gwarchod.access;

/** The roles of those in social services who work with a child's case. */
public final class SocialServices {

    private static final String[] ROLES = {
        Role.SS_INTAKE, Role.SS_SOCIAL_WORKER, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER, Role.SS_LEAD_OFFICER
    };

    private SocialServices() {}

    /** The roles. */
    public static String[] roles() {
        return ROLES.clone();
    }
}
