package cymru.gwarchod.referral.intake;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.Relation.HOST_LA;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.SocialServices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may do what with intake items: the social services of the area look, those who take in and manage decide. */
@ApplicationScoped
public class IntakeAccess implements AccessRules {

    /** An intake item; it has one view. */
    public static final String HOST = "host";

    public static final AccessRule READ = reading("readIntakeItem");
    public static final AccessRule LIST = reading("listIntakeItems");
    public static final AccessRule DECIDE = AccessRule.of("decideIntakeItem")
            .allow(HOST, HOST_LA, AGENCY, Role.SS_INTAKE, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER)
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(READ, LIST, DECIDE);
    }

    private static AccessRule reading(String operation) {
        return AccessRule.of(operation)
                .allow(HOST, HOST_LA, AGENCY, SocialServices.roles())
                .build();
    }
}
