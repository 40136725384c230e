package cymru.gwarchod.referral.casefile;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.AccessRule.Held.SELF;
import static cymru.gwarchod.access.AccessRule.Held.UNIT;
import static cymru.gwarchod.access.Relation.ALLOCATED;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;
import static cymru.gwarchod.access.Relation.TEAM;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.SocialServices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may do what with a case. */
@ApplicationScoped
public class CaseFileAccess implements AccessRules {

    /** The whole case. */
    public static final String MEMBER = "member";

    public static final AccessRule READ = AccessRule.of("readCase")
            .allow(MEMBER, ALLOCATED, SELF, Role.SS_SOCIAL_WORKER)
            .allow(MEMBER, TEAM, UNIT, Role.SS_TEAM_MANAGER)
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, SocialServices.roles())
            .build();
    public static final AccessRule LIST = AccessRule.of("listCases")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, SocialServices.roles())
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(READ, LIST);
    }
}
