package cymru.gwarchod.referral.agency;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.referral.vocabulary.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The register of agencies is open to everybody who is signed in. */
@ApplicationScoped
public class AgencyAccess implements AccessRules {

    @Override
    public List<AccessRule> rules() {
        return List.of(reading("listAgencies"), reading("readAgency"), reading("listAgencyTypes"));
    }

    private static AccessRule reading(String operation) {
        return AccessRule.of(operation).callableBy(SignedIn.roles()).build();
    }
}
