package cymru.gwarchod.referral.child;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.SocialServices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Who may do what with a child's identity. Social services and the police may ask by exact identifiers whether somebody
 * else knows a child; what that opens is whom to call, and nothing of the child (security model, 5).
 */
@ApplicationScoped
public class ChildAccess implements AccessRules {

    /** The child, for the authority that answers for it. */
    public static final String MEMBER = "member";

    /** That somebody knows the child, and whom to call. */
    public static final String POINTER = "pointer";

    public static final AccessRule READ = AccessRule.of("readChild")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, SocialServices.roles())
            .build();
    public static final AccessRule SEARCH = AccessRule.of("searchChildren")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, SocialServices.roles())
            .callableBy(Role.POLICE_PPU, Role.POLICE_SPOC)
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(READ, SEARCH);
    }
}
