package cymru.gwarchod.referral.tokenrevocation;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.Relation.OWN_AGENCY;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** An agency's privacy officer revokes tokens of the own agency and reads what was revoked there. */
@ApplicationScoped
public class TokenRevocationAccess implements AccessRules {

    /** A revocation; it has one view. */
    public static final String REVOCATION = "revocation";

    public static final AccessRule REVOKE = officers("revokeTokens");
    public static final AccessRule READ = officers("readTokenRevocation");

    /** On what every look and every revocation rests. */
    static final AgencyScope.Allowed OWN = new AgencyScope.Allowed(REVOCATION, OWN_AGENCY);

    @Override
    public List<AccessRule> rules() {
        return List.of(REVOKE, READ);
    }

    private static AccessRule officers(String operation) {
        return AccessRule.of(operation)
                .allow(REVOCATION, OWN_AGENCY, AGENCY, Role.PRIVACY_OFFICER)
                .build();
    }
}
