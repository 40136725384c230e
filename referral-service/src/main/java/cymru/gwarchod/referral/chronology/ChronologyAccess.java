package cymru.gwarchod.referral.chronology;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.AccessRule.Held.SELF;
import static cymru.gwarchod.access.AccessRule.Held.UNIT;
import static cymru.gwarchod.access.Relation.ALLOCATED;
import static cymru.gwarchod.access.Relation.HANDED_OVER_LA;
import static cymru.gwarchod.access.Relation.HOST_LA;
import static cymru.gwarchod.access.Relation.PLACING_LA;
import static cymru.gwarchod.access.Relation.POLICE_MEMBER;
import static cymru.gwarchod.access.Relation.REFERRER;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;
import static cymru.gwarchod.access.Relation.TEAM;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.SocialServices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Who may read what happened. The story of a case is for its members (security model, 6.2), because each entry tells of
 * the work with the child. The feed tells an agency that something happened to a record to which it stands in a relation
 * anyhow; what, it learns by reading the record with its own right.
 */
@ApplicationScoped
public class ChronologyAccess implements AccessRules {

    /** The story of the case. */
    public static final String MEMBER = "member";

    /** That something happened, and to which record. */
    public static final String NOTICE = "notice";

    public static final AccessRule READ = AccessRule.of("readChronology")
            .allow(MEMBER, ALLOCATED, SELF, Role.SS_SOCIAL_WORKER)
            .allow(MEMBER, TEAM, UNIT, Role.SS_TEAM_MANAGER)
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, SocialServices.roles())
            .allow(MEMBER, POLICE_MEMBER, AGENCY, Role.POLICE_PPU, Role.POLICE_SPOC)
            .build();

    public static final AccessRule LIST_EVENTS =
            feeding(RESPONSIBLE_LA, HANDED_OVER_LA, REFERRER, POLICE_MEMBER, HOST_LA, PLACING_LA);

    @Override
    public List<AccessRule> rules() {
        return List.of(READ, LIST_EVENTS);
    }

    private static AccessRule feeding(Relation... relations) {
        AccessRule.Builder rule = AccessRule.of("listEvents");
        for (Relation relation : relations) {
            rule.allow(NOTICE, relation, AGENCY, Role.SYSTEM_INTEGRATION, Role.LEAD_OFFICER, Role.SS_LEAD_OFFICER);
        }
        return rule.build();
    }
}
