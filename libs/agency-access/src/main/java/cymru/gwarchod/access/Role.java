package cymru.gwarchod.access;

/**
 * The realm roles (catalogue 1.2). The names are constants so that an annotation can carry them; which kinds of agency
 * may hold a role is the table {@code config/keycloak/roles.csv}, and a test holds the two together.
 */
public final class Role {

    public static final String PRACTITIONER = "practitioner";
    public static final String REFERRER = "referrer";
    public static final String PCSO = "pcso";
    public static final String LEAD_PRACTITIONER = "lead-practitioner";
    public static final String LEAD_OFFICER = "lead-officer";
    public static final String SS_INTAKE = "ss-intake";
    public static final String SS_SOCIAL_WORKER = "ss-social-worker";
    public static final String SS_TEAM_MANAGER = "ss-team-manager";
    public static final String SS_LEAD_OFFICER = "ss-lead-officer";
    public static final String SS_CSE_MANAGER = "ss-cse-manager";
    public static final String POLICE_PPU = "police-ppu";
    public static final String POLICE_SPOC = "police-spoc";
    public static final String MISSING_COORDINATOR = "missing-coordinator";
    public static final String SERAF_PRACTITIONER = "seraf-practitioner";
    public static final String RESIDENTIAL_STAFF = "residential-staff";
    public static final String RESIDENTIAL_MANAGER = "residential-manager";
    public static final String PLACING_AUTHORITY = "placing-authority";
    public static final String PANEL_ADMIN = "panel-admin";
    public static final String LSCB_MONITOR = "lscb-monitor";
    public static final String DIRECTORY_ADMIN = "directory-admin";
    public static final String PRIVACY_OFFICER = "privacy-officer";
    public static final String RECORDS_OFFICER = "records-officer";
    public static final String AUDIT_READER = "audit-reader";
    public static final String SANDBOX_OPERATOR = "sandbox-operator";
    public static final String SYSTEM_INTEGRATION = "system-integration";
    public static final String INTERNAL_READER = "internal-reader";

    private Role() {}
}
