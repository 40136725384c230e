package cymru.gwarchod.referral.child;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.SocialServices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who decides on a birth date that is not known: those who answer for the work with the child, of its authority. */
@ApplicationScoped
public class BirthDateAccess implements AccessRules {

    /** A decision; it has one view. */
    public static final String MEMBER = "member";

    public static final AccessRule DECIDE = AccessRule.of("decideBirthDate")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER, Role.SS_LEAD_OFFICER)
            .build();
    public static final AccessRule READ = AccessRule.of("readBirthDateDecision")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, SocialServices.roles())
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(DECIDE, READ);
    }
}
