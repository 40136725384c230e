package cymru.gwarchod.placement.claim;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.AccessRule.Held.SELF;
import static cymru.gwarchod.access.AccessRule.Held.UNIT;
import static cymru.gwarchod.access.Relation.HOME_NOW;
import static cymru.gwarchod.access.Relation.HOST_LA;
import static cymru.gwarchod.access.Relation.PLACING_LA;
import static cymru.gwarchod.access.Relation.REFERRER;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.placement.vocabulary.PlacementRoles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may do what with what a notification claims (security model 5). */
@ApplicationScoped
public class ClaimAccess implements AccessRules {

    /** The claims with who decided, when and why: the social services of the area, and those that answer for the child. */
    public static final String HOST = "host";

    /** Where each claim stands, and nothing that tells whether the child was known: whom it is about. */
    public static final String PARTY = "party";

    public static final AccessRule READ = AccessRule.of("readPlacementClaims")
            .allow(HOST, HOST_LA, AGENCY, PlacementRoles.socialServices())
            .allow(HOST, RESPONSIBLE_LA, AGENCY, PlacementRoles.placing())
            .allow(PARTY, PLACING_LA, AGENCY, PlacementRoles.placing())
            .allow(PARTY, REFERRER, AGENCY, PlacementRoles.placing())
            .allow(PARTY, HOME_NOW, UNIT, PlacementRoles.residential())
            .allow(PARTY, REFERRER, UNIT, PlacementRoles.residential())
            .allow(PARTY, REFERRER, SELF, Role.SYSTEM_INTEGRATION)
            .build();

    public static final AccessRule DECIDE = AccessRule.of("decidePlacementClaim")
            .allow(HOST, HOST_LA, AGENCY, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER, Role.SS_LEAD_OFFICER)
            .allow(
                    HOST,
                    RESPONSIBLE_LA,
                    AGENCY,
                    Role.SS_TEAM_MANAGER,
                    Role.SS_CSE_MANAGER,
                    Role.SS_LEAD_OFFICER,
                    Role.PLACING_AUTHORITY)
            .allow(PARTY, PLACING_LA, AGENCY, Role.PLACING_AUTHORITY)
            .build();

    public static final AccessRule WITHDRAW = AccessRule.of("withdrawPlacementClaim")
            .allow(HOST, RESPONSIBLE_LA, AGENCY, Role.PLACING_AUTHORITY)
            .allow(PARTY, PLACING_LA, AGENCY, Role.PLACING_AUTHORITY)
            .allow(PARTY, REFERRER, AGENCY, Role.PLACING_AUTHORITY)
            .allow(PARTY, HOME_NOW, UNIT, PlacementRoles.residential())
            .allow(PARTY, REFERRER, UNIT, PlacementRoles.residential())
            .allow(PARTY, REFERRER, SELF, Role.SYSTEM_INTEGRATION)
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(READ, DECIDE, WITHDRAW);
    }
}
