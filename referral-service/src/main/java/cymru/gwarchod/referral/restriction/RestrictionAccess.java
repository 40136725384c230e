package cymru.gwarchod.referral.restriction;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.AccessRule.Held.SELF;
import static cymru.gwarchod.access.AccessRule.Held.UNIT;
import static cymru.gwarchod.access.Relation.ALLOCATED;
import static cymru.gwarchod.access.Relation.PLACING_LA;
import static cymru.gwarchod.access.Relation.POLICE_MEMBER;
import static cymru.gwarchod.access.Relation.REFERRER;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;
import static cymru.gwarchod.access.Relation.TEAM;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Who may do what with restrictions and exclusions: who works with the case, its police and its placing authority propose;
 * the lead officer and the manager with lead for exploitation approve; the privacy officer looks.
 */
@ApplicationScoped
public class RestrictionAccess implements AccessRules {

    /** A restriction; it has one view. */
    public static final String LISTS = "lists";

    private static final String[] APPROVERS = {Role.SS_CSE_MANAGER, Role.SS_LEAD_OFFICER};
    private static final String[] PROPOSERS = {
        Role.SS_SOCIAL_WORKER, Role.SS_TEAM_MANAGER, Role.POLICE_PPU, Role.POLICE_SPOC, Role.PLACING_AUTHORITY
    };

    public static final AccessRule PROPOSE = AccessRule.of("proposeRestriction")
            .allow(LISTS, ALLOCATED, SELF, Role.SS_SOCIAL_WORKER)
            .allow(LISTS, TEAM, UNIT, Role.SS_TEAM_MANAGER)
            .allow(LISTS, RESPONSIBLE_LA, AGENCY, Role.SS_SOCIAL_WORKER, Role.SS_TEAM_MANAGER)
            .allow(LISTS, POLICE_MEMBER, AGENCY, Role.POLICE_PPU, Role.POLICE_SPOC)
            .allow(LISTS, PLACING_LA, AGENCY, Role.PLACING_AUTHORITY)
            .build();
    public static final AccessRule APPROVE = AccessRule.of("approveRestriction")
            .allow(LISTS, RESPONSIBLE_LA, AGENCY, APPROVERS)
            .build();
    public static final AccessRule READ = AccessRule.of("readRestriction")
            .allow(LISTS, RESPONSIBLE_LA, AGENCY, APPROVERS)
            .allow(LISTS, RESPONSIBLE_LA, AGENCY, Role.PRIVACY_OFFICER)
            .allow(LISTS, REFERRER, SELF, PROPOSERS)
            .build();
    public static final AccessRule LIST = AccessRule.of("listRestrictions")
            .allow(LISTS, RESPONSIBLE_LA, AGENCY, APPROVERS)
            .allow(LISTS, RESPONSIBLE_LA, AGENCY, Role.PRIVACY_OFFICER)
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(PROPOSE, APPROVE, READ, LIST);
    }
}
