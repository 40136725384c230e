package cymru.gwarchod.referral.accessrecord;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.AccessRule.Held.SELF;
import static cymru.gwarchod.access.AccessRule.Held.UNIT;
import static cymru.gwarchod.access.Relation.ALLOCATED;
import static cymru.gwarchod.access.Relation.PLACING_LA;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;
import static cymru.gwarchod.access.Relation.TEAM;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Who may read who looked at a child. Those who answer for the child read all of it; leads, managers, the police and the
 * privacy officer what their own agency's people did, whatever the child is to it; who oversees the audit reads all without
 * the sources.
 */
@ApplicationScoped
public class AccessRecordAccess implements AccessRules {

    /** Every look at the child. */
    public static final String TRAIL = "trail";

    /** Looks of the own agency. */
    public static final String OWN_AGENCY = "own-agency";

    /** Every look, without sources. */
    public static final String AUDIT = "audit";

    private static final String[] OF_THEIR_OWN_AGENCY = {
        Role.POLICE_PPU,
        Role.POLICE_SPOC,
        Role.LEAD_PRACTITIONER,
        Role.LEAD_OFFICER,
        Role.RESIDENTIAL_MANAGER,
        Role.PRIVACY_OFFICER
    };

    public static final AccessRule LIST = AccessRule.of("listAccessRecords")
            .allow(TRAIL, RESPONSIBLE_LA, AGENCY, Role.SS_CSE_MANAGER, Role.SS_LEAD_OFFICER)
            .allow(TRAIL, ALLOCATED, SELF, Role.SS_SOCIAL_WORKER)
            .allow(TRAIL, TEAM, UNIT, Role.SS_TEAM_MANAGER)
            .allow(TRAIL, PLACING_LA, AGENCY, Role.PLACING_AUTHORITY)
            .callableBy(OF_THEIR_OWN_AGENCY)
            .callableBy(Role.AUDIT_READER)
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(LIST);
    }

    static String[] ofTheirOwnAgency() {
        return OF_THEIR_OWN_AGENCY.clone();
    }
}
