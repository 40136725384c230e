package cymru.gwarchod.launcher.journey;

/** The people of the main journey, by what they are in it; the names are those of {@code people.csv}. */
final class People {
    static final String TEACHER = "teacher-glannant";
    static final String SCHOOL_LEAD = "lead-glannant";
    static final String OTHER_TEACHER = "teacher-coed-du";
    static final String INTAKE = "ss-flintshire-intake";
    static final String TEAM_MANAGER = "ss-flintshire-manager";
    static final String TEAM = "SS-FLINTSHIRE-CARE";
    static final String SOCIAL_WORKER = "ss-flintshire-worker";
    static final String CSE_MANAGER = "ss-flintshire-cse";
    static final String MINUTE_TAKER = "ss-flintshire-panel";
    static final String LEAD_OFFICER = "ss-flintshire-lead";
    static final String WREXHAM_INTAKE = "ss-wrexham-intake";
    static final String POLICE = "police-ppu";
    static final String SPECIALIST = "seraf-worker";
    static final String HEALTH_LEAD = "health-lead";
    static final String MISSING_COORDINATOR = "police-missing";
    static final String PLATFORM_ADMINISTRATOR = "platform-admin";
    static final String HOME_MANAGER = "ty-gwyn-manager";
    static final String OTHER_PROVIDER = "plas-enfys-manager";

    private People() {}
}
