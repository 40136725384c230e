package cymru.gwarchod.access;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The roles of those who work with children, in every agency: they report and refer, take part in meetings, own actions and
 * file placements (REF-01, ROLE-12).
 */
public final class FrontLine {

    private static final String[] PEOPLE = {
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
        Role.PLACING_AUTHORITY
    };

    private FrontLine() {}

    /** The roles, with that of their agencies' systems, for what a system does too. */
    public static String[] roles() {
        return Stream.concat(Arrays.stream(PEOPLE), Stream.of(Role.SYSTEM_INTEGRATION))
                .toArray(String[]::new);
    }

    /** The roles of people alone: a system is invited to no meeting, owns no action and is granted no form. */
    public static String[] people() {
        return PEOPLE.clone();
    }
}
