package cymru.gwarchod.referral.breakglass;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.AccessRule.Held.SELF;
import static cymru.gwarchod.access.Relation.ALLOCATED;
import static cymru.gwarchod.access.Relation.BREAK_GLASS;
import static cymru.gwarchod.access.Relation.REFERRER;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may break the glass, what that opens, and who reviews it. */
@ApplicationScoped
public class BreakGlassAccess implements AccessRules {

    /** What keeps the child safe now; nothing of a source, of intelligence or of a protected place. */
    public static final String SAFETY = "safety";

    /** The access itself; it has one view. */
    public static final String GRANT = "grant";

    private static final String[] ELIGIBLE = {
        Role.SS_INTAKE,
        Role.SS_SOCIAL_WORKER,
        Role.SS_TEAM_MANAGER,
        Role.SS_CSE_MANAGER,
        Role.POLICE_PPU,
        Role.POLICE_SPOC,
        Role.MISSING_COORDINATOR,
        Role.LEAD_PRACTITIONER,
        Role.LEAD_OFFICER,
        Role.SERAF_PRACTITIONER,
        Role.RESIDENTIAL_MANAGER,
        Role.PLACING_AUTHORITY
    };

    public static final AccessRule BREAK = AccessRule.of("breakGlass")
            .allow(SAFETY, BREAK_GLASS, SELF, ELIGIBLE)
            .build();
    public static final AccessRule READ_SAFETY = AccessRule.of("readSafetyView")
            .allow(SAFETY, BREAK_GLASS, SELF, ELIGIBLE)
            .build();
    public static final AccessRule END = AccessRule.of("endBreakGlass")
            .allow(GRANT, REFERRER, SELF, ELIGIBLE)
            .build();
    public static final AccessRule READ = AccessRule.of("readBreakGlassGrant")
            .allow(GRANT, RESPONSIBLE_LA, AGENCY, Role.PRIVACY_OFFICER, Role.SS_LEAD_OFFICER)
            .allow(GRANT, REFERRER, SELF, ELIGIBLE)
            .allow(GRANT, ALLOCATED, SELF, Role.SS_SOCIAL_WORKER)
            .build();
    public static final AccessRule LIST = AccessRule.of("listBreakGlassGrants")
            .allow(GRANT, RESPONSIBLE_LA, AGENCY, Role.PRIVACY_OFFICER, Role.SS_LEAD_OFFICER)
            .build();
    public static final AccessRule REVIEW = AccessRule.of("reviewBreakGlass")
            .allow(GRANT, RESPONSIBLE_LA, AGENCY, Role.PRIVACY_OFFICER)
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(BREAK, READ_SAFETY, END, READ, LIST, REVIEW);
    }
}
