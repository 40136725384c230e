package cymru.gwarchod.referral.localauthority;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.referral.vocabulary.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The list of authorities is open to everybody who is signed in. */
@ApplicationScoped
public class LocalAuthorityAccess implements AccessRules {

    @Override
    public List<AccessRule> rules() {
        return List.of(reading("listLocalAuthorities"), reading("readLocalAuthority"));
    }

    private static AccessRule reading(String operation) {
        return AccessRule.of(operation).callableBy(SignedIn.roles()).build();
    }
}
